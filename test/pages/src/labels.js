import { options } from './options.js';

/* X translates its aria-labels, so that nothing may be found by them. Only these are translated here, in our own words. */
const en = {
  post: 'Post text', media: 'Media', reply: 'Post your reply', choice: 'Choice', close: 'Close', photos: 'Add photos', gif: 'Add a GIF',
  poll: 'Add poll', emoji: 'Add emoji', schedule: 'Schedule post', place: 'Add location', add: 'Add post', remove: 'Remove',
  account: 'Account menu', suggestions: 'Suggestions', count: 'Characters used', back: 'Back', menu: 'More about this post',
  date: 'Date', description: 'Description', drafts: 'Drafts', title: 'Title', article: 'Article text',
};
const cy = {
  post: 'Testun y post', media: 'Cyfryngau', reply: 'Postio eich ateb', choice: 'Dewis', close: 'Cau', photos: 'Ychwanegu lluniau',
  gif: 'Ychwanegu GIF', poll: 'Ychwanegu pôl', emoji: 'Ychwanegu emoji', schedule: 'Amserlennu post', place: 'Ychwanegu lleoliad',
  add: 'Ychwanegu post', remove: 'Tynnu', account: 'Dewislen y cyfrif', suggestions: 'Awgrymiadau', count: 'Nodau a ddefnyddiwyd',
  back: 'Yn ôl', menu: 'Rhagor am y post hwn', date: 'Dyddiad', description: 'Disgrifiad', drafts: 'Drafftiau', title: 'Teitl', article: 'Testun yr erthygl',
};
const pt = {
  post: 'Texto do post', media: 'Mídia', reply: 'Postar sua resposta', choice: 'Opção', close: 'Fechar', photos: 'Adicionar fotos',
  gif: 'Adicionar um GIF', poll: 'Adicionar enquete', emoji: 'Adicionar emoji', schedule: 'Programar post', place: 'Adicionar local',
  add: 'Adicionar post', remove: 'Remover', account: 'Menu da conta', suggestions: 'Sugestões', count: 'Caracteres usados', back: 'Voltar', menu: 'Mais sobre este post',
  date: 'Data', description: 'Descrição', drafts: 'Rascunhos', title: 'Título', article: 'Texto do artigo',
};

export const labels = { en, cy, pt }[options.lang];

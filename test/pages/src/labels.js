const english = {
  post: 'Post', reply: 'Reply', postAll: 'Post all', schedule: 'Schedule', postText: 'Post text', placeholder: 'What’s happening?',
  placeholderReply: 'Post your reply', placeholderMore: 'Add another post', audience: 'Everyone', whoCanReply: 'Everyone can reply',
  media: 'Media', addDescription: 'Add description', close: 'Close', drafts: 'Drafts', add: 'Add post', poll: 'Add poll', gif: 'Add a GIF',
  emoji: 'Add emoji', location: 'Tag location', addMedia: 'Add photos or video', bold: 'Bold', willSend: 'Will send on Tue, Dec 1 at 9:00 AM',
  sent: 'Your post was sent.', replyingTo: 'Replying to', forYou: 'For you', following: 'Following', home: 'Home', explore: 'Explore',
  notifications: 'Notifications', messages: 'Messages', bookmarks: 'Bookmarks', profile: 'Profile', more: 'More', search: 'Search',
  happening: 'What’s happening', choice: 'Choice', suggestions: 'Suggestions', composer: 'Compose a post',
};

const others = {
  cy: {
    post: 'Postio', reply: 'Ateb', postText: 'Testun y neges', placeholder: 'Beth sy’n digwydd?', placeholderReply: 'Rhowch eich ateb',
    audience: 'Pawb', whoCanReply: 'Gall pawb ateb', media: 'Cyfryngau', addDescription: 'Ychwanegu disgrifiad', close: 'Cau',
    home: 'Hafan', search: 'Chwilio', forYou: 'I chi', following: 'Yn dilyn', happening: 'Beth sy’n digwydd', composer: 'Ysgrifennu neges',
  },
  pt: {
    post: 'Postar', reply: 'Responder', postText: 'Texto do post', placeholder: 'O que está acontecendo?', placeholderReply: 'Poste sua resposta',
    audience: 'Qualquer pessoa', whoCanReply: 'Qualquer pessoa pode responder', media: 'Mídia', addDescription: 'Adicionar descrição',
    close: 'Fechar', home: 'Página inicial', search: 'Buscar', forYou: 'Para você', following: 'Seguindo', composer: 'Escrever um post',
  },
  ar: {
    post: 'نشر', reply: 'رد', postText: 'نص المنشور', placeholder: 'ماذا يحدث؟', placeholderReply: 'انشر ردك', audience: 'الجميع',
    whoCanReply: 'يمكن للجميع الرد', media: 'الوسائط', addDescription: 'إضافة وصف', close: 'إغلاق', home: 'الرئيسية', search: 'بحث',
    forYou: 'لك', following: 'متابَعون', composer: 'كتابة منشور',
  },
};

/** The words of the page in a language; where we have none they stay English. */
export const labelsFor = (lang) => ({ ...english, ...others[lang] });
export const directionOf = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');

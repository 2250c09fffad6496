const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words typical of English. Left out: those that are as common in another language ("a", "i", "die"). */
export const ENGLISH = list(`
  the and of to in is for on with our you your we are this that these those from be been will have has had it its by as not or if can was were
  at all more most their there they them us about how who what when which where why than but so do does did out now new please would could
  should must may any also into over after before between under through during here today tomorrow yesterday tonight his her he she my me
  i'm i've we're we've we'll you're you've you'll it's don't can't won't isn't aren't doesn't didn't that's there's let's
  some many every each other such very just only because while until get make find help read join thank thanks people first last
  week year work being make sure know need want see visit call apply
`);

/** Words typical of Welsh, with their mutations. */
export const WELSH = list(`
  yn mae maen ydy ydyw ydych ydyn yw oedd roedd bydd byddwn byddant bu buodd wedi fydd fod bod oes sydd sy nid nad ddim dydy nac onid taw mai
  rydym rydyn rydw dw dych dyn ydym rwyf rydych gyda gydag efo gan ganddo gennym gennych drwy trwy wrth dros tros heb hyd erbyn ers ger rhwng rhag
  tuag cyn wedyn yna yma yno hwn hwnnw hynny hyn honno rhain rheini ohonoch ohonynt ohonom iddo iddi iddyn inni ichi atoch arnoch arno amdano amdanynt
  ynghylch ynglŷn oherwydd achos felly hefyd eto eisoes nawr rŵan heddiw heno yfory ddoe neithiwr bore prynhawn nos diolch croeso nadolig llawen penblwydd llongyfarchiadau
  ond neu ynteu sut pryd pwy ble lle beth pam faint gallwch gallwn gall allwch rhaid dylech dylai dylid cael gael chael gwneud wneud mynd fynd dod ddod
  gweld weld dysgu ddysgu helpu cefnogi gefnogi darllen darllenwch cliciwch ewch dewch ymunwch cofiwch cysylltwch ffoniwch gwyliwch gwnewch rhowch
  mwy mwyaf gwybodaeth wybodaeth newydd newyddion pob bob holl pawb bawb rhai llawer ychydig digon gormod cyfan gyfan cyntaf gyntaf nesaf olaf diwethaf
  blwyddyn flwyddyn blynedd wythnos mis dydd diwrnod pobl bobl plant blant gwasanaeth wasanaeth gwasanaethau wasanaethau ysgol ysgolion cyngor gyngor
  llywodraeth lywodraeth gweinidog prif gwlad cymunedau cymuned gymuned cymraeg gymraeg nghymru iechyd addysg heddlu swyddfa ar-lein
  ein eich nhw eu gwaith waith cymorth gymorth gwych hapus dda drwg gorau orau ffordd ffyrdd tân argyfwng rhybudd tywydd glaw eira llifogydd
`);

/** Words that are common in Welsh and in other languages: they count only next to a typical one. */
export const WEAK_WELSH = list('chi fi ti y yr a ac o i ar am at er os da un dim hi fe ei dy fy ni pan mor nos cymru gymru po na nag gan er');

/** Words typical of one of the other languages seen most often in the United Kingdom and nearby, in Latin letters. */
export const OTHER = list(`
  le les des du une et est sont pour dans avec sur que qui nous vous pas au aux ce cette ces mais ou où votre notre vos nos leur être plus par
  el los las del una para con por es en su sus como más pero este esta estos son ha hay muy nuestro nuestra todos
  der das und ist nicht mit für ein eine einen dem den auf von zu wir sie ich auch bei nach wird sind oder über unsere unser
  się jest nie dla oraz jak od po przez że są czy ale jest jego nas wszystkich można
  il di che per sono della dei delle gli nel nella anche più questo questa alla
  os uma não em ao da das dos seu sua mais você nós são vai pelo pela muito também já
  het een van voor niet zijn ook op naar wij deze
  și în este cu pentru la care sunt mai pe din nu
  iyo waa oo ku ka ayaa waxaa
  bir ve için ile bu çok daha
  ir yra kad su iš dėl
  va hem aus als
  agus tha air gu an na ann chun leis atá bhfuil gach seo
`);

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Small words typical of English. Left out: those that are as common in another language ("in", "an", "die"), which are
 * in `SHARED`.
 */
export const ENGLISH = list(`
  the and of with our you your are this that these those from been will have has had its by not if can were more
  their there they them us about how what when where which who whose why than but does did done out please would
  could should must any into after before between under through during here his she my i'm i've i'll we're we've
  we'll you're you've you'll it's don't can't won't isn't aren't doesn't didn't that's there's let's what's every
  each other such very just only because while until being nothing everyone anyone both off up down again across
  without within ye yer youse wan oor dae ken aye wee tae fae frae nae isnae didnae cannae wisnae gonnae braw outwith
  monday tuesday wednesday thursday friday saturday sunday
`);

/** Small English words that are rare in other languages, so that one alone is some evidence. */
export const ENGLISH_SMALL = list('it be he for was');

/** English words beside those of `ordinary-words.ts`: nouns, verbs and places that public bodies write about. */
export const ENGLISH_TOPICS = list(`
  road street lane bridge library libraries school museum museums council councils councillor mayor minister
  ministers government secretary department pothole potholes fixed burst pipe pipes bonfire bonfires safety reopens
  route property inquest pool lido mural utilise commence rota attend visits worker drop lead portal assist seek view
  wishes surgery clinics nurse doctor ward wards officer officers sergeant constable crime theft burglary robbery
  assault knife weapons drugs seized stolen vehicle vehicles lorry crash collision crew crews engine firefighters
  flames alarm ambulance paramedics coastguard lifeboat rescue rescued army navy soldiers veterans remembrance court
  judge jury trial sentence prison appeals tribunal law tenant tenants rent repairs boiler landlord damp bill tax
  refund budget growth trade wages credit benefit claim claimants allowance meals chair committee members
  consultation election register ballot apprentices apprentice career careers course courses college university
  degree exam teacher lessons class classes story stories song songs author garden gardens green tree trees woodland
  forest beach river coast lake hill path paths footpath trail walks bird birds heatwave gritters gritter thunder
  sunny cloud fog frost summer autumn temperatures january february march april june july august september october
  november december afternoon login handover summons term terms clubs ages lives saves dealt pilots acquisition
  acquisitions closures clinic tsunami toss dip recipe platform platforms track junction diversion roundabout speed
  limit ferry harbour airport flight passport visa border embassy abroad travellers health cancer blood donors
  vaccination appointments prescription pharmacist pharmacy dentist midwife maternity nursery older adults foster
  adoption charity gift football rugby match fans league exhibition gallery theatre heritage band market stalls
  parade lights switch fair craft kitchen tea coffee bread apple apples recycle waste bags collection collections box
  boxes battery paper glass hub desk room floor roof house town city county country world kingdom british english
  welsh scottish irish england scotland wales ireland christmas easter birthday ramadan hanukkah holiday holidays
  farewell condolences head chief deputy senior assistant manager director trainee inspector detective engineer pilot
  recruit interview rise rose fell risen average quarter percent cent million billion record lowest highest second
  third four five seven eight nine blue red yellow black dark bright steady hear explain explains swap lock ride
  drove wash hands heart says asks goes came comes gave gives took takes makes got gets saw kept keeps puts year
  photo photos picture pictures episode form forms website line lines signs signals leak sewage supply power
  arrested family meeting calls works agreed confirmed opened behind letter strike shows petition dropped answered
  guide dawn handed custody cameras duty opposition boots seconds beat streets moved teams levels filled torch murder
  burglar disabled picked bypass voice meets soup patience statement maps ashamed knows records lists reports
  attacked entrance rising wing visited suspicion helped footage appears oldest leader former signed luck deserves
  decision fallen loves weir twice shall economy ruled doubled hats rents rivers spaces lambs miles runs serve
  machine sharing others pumps pleaded looks alerts stole swifts tide living matter hearing clock deserve smashed
  firms lands millions fewer deaf builder appear written elderly ground caused thugs silver continues slashed lazy
  shopping returns coins blind raised walking cutting hedges finds dates draft explained parks pies tireless earned
  agree spread backing choir housing clocks fled mended keypad moaning celebrate window stars waits flower promised
  halls soared past lottery cake mill deep leads rangers voles white flags suffers tested began shift sticker valley
  covers drinking sets teeth lived business sits rang peak tyres choking withheld helicopter buyers died whom raped
  thefts shot flies childcare flying previous shorter asthma happened waited member improvement staffing borrow
  emptied machines grit shuts evenings bookings bakery speech wheelchair widow child's homework sharepoint shelves
  salute sailing jurors brown journey deaths bath recruiting handlers hanging cadets teenager broke dumb advised
  worth savings thirds thrown watches inspected boards cleaning proved fought committed barn slurry floors thanked
  heat bound firm trust stabbing trafficked scooters colleagues dashcam remanded questioning catch dodgers heads
  defendant farms unannounced illegal woods replaced attached guard scored lawyers delivering thinks bothered clearly
  block putting failed faces killer accused believes failure coaches steel towns fixing neglect shoe raining stood
  largest saddle gloves cheese anchor sighted slate buys hatched moth leap crates whale whales lumps sponsor cheapest
  acted healthy sluice workmen rounds bailiffs cook appoint rats drains chosen verge stallholders surname demand
  greener wisely unhappy survived crowds leaders unturned otters lifted skips proof pigs dated jars mould surveyor
  mince holds knees punch outstanding skating learned tallest cuddles salmon knits bishop bays mend cleaners poorly
  goat hired hips fourth medal village volunteering hopes laughed squeaks gran headed bodied honestly shade sunscreen
  dive ponies stile's wellies beavers burrows heron showers bunkhouse bunk racks teens colder arrival upon excluded
  tearoom hail fireman recovered noticeboard sorer sore carries upper burglars cooler church honour week's selected
  decides swords bells sprouts desks learning eels swing drops crazy barriers checking dumped obviously beaches
  improved struck payable allergic nuts cattle tackling overturned hollow wardens warden pic tenders mums dads kettle
  puddle horses boat boats lorries lifts gates shore cliff cliffs
`);

/** English words that another language has too: they count only next to a typical one. */
export const SHARED = list(`
  a i in on an as am to no me so we is or all man one do her him ten two bin bus die war hat son sale plus pour sur
  net film test info service services information informations centre central support program programme transport
  parking police urgent important possible positive attention contact date place message messages minute minutes
  point note notes notice email online fan gas map pan par top final six full page pages table image images client
  mode pension simple change grant direct national local social hospital popular regional mental control total
  festival concert general normal video audio student students team start stop hotel park sport station situation
  public original name land hand wind winter storm arm port bank ring now far may nor fun too also art latest mini
  gala via del de la case fine pain main sage long chat gang tag bad bald mine fast rate mare fire sole come dove
  dire pane camera data estate villa solo non male era care pot pod drug brat ton pet face marge taxi bar pub club
  digital virus urgence nature science patient patients action region region's commune agenda
`);

/** Small words and forms typical of Welsh, with their mutations. */
export const WELSH = list(`
  yn mae maen ydy ydyw ydych ydyn yw oedd roedd bydd byddwn byddant bu buodd wedi fydd fod bod oes sydd sy nid nad
  ddim dydy nac onid rydym rydyn rydw dw dych ydym rwyf rydych gyda gydag efo ganddo gennym gennych drwy trwy wrth
  dros tros heb hyd erbyn ers ger rhwng rhag tuag cyn wedyn yna yma yno hwn hwnnw hynny hyn honno rhain rheini
  ohonoch ohonynt ohonom iddo iddi iddyn inni ichi atoch arnoch arno amdano amdanynt ynghylch ynglŷn oherwydd achos
  felly hefyd eto eisoes nawr rŵan heddiw heno yfory ddoe neithiwr ond neu ynteu sut pryd pwy ble lle faint gallwch
  gallwn gall allwch rhaid dylech dylai dylid cael gael chael gwneud wneud mynd fynd dod ddod ein eich nhw eu gau
  fawr
`);

/** Welsh words that public bodies write often. */
export const WELSH_TOPICS = list(`
  gweld weld dysgu ddysgu helpu cefnogi gefnogi darllen darllenwch cliciwch ewch dewch ymunwch cofiwch cysylltwch
  ffoniwch gwyliwch gwnewch rhowch mwy mwyaf gwybodaeth wybodaeth newydd newyddion bob holl pawb bawb rhai llawer
  ychydig digon gormod cyfan gyfan cyntaf gyntaf nesaf olaf diwethaf blwyddyn flwyddyn blynedd wythnos mis dydd ddydd
  diwrnod dyddiad pobl bobl plant blant plentyn merched dynion dyn tîm gwasanaeth wasanaeth gwasanaethau wasanaethau
  ysgol ysgolion cyngor gyngor gweinidog prif gwlad cymunedau cymuned gymuned cymraeg gymraeg nghymru iechyd addysg
  heddlu swyddfa ar-lein gwaith waith cymorth gymorth gwych dda drwg gorau orau ffordd ffyrdd tân argyfwng rhybudd
  tywydd glaw eira llifogydd llywodraeth lywodraeth gwersi afon pont traeth parc lôn stryd tref dref trefi neuadd
  llyfrgell lyfrgell llyfrau lyfrau canolfan ganolfan amgueddfa arddangosfa swydd swyddi swyddog swyddogion cyflog
  gwag gyrwyr gyrrwr bysiau bws trên trenau gorsaf maes parcio awr oriau munud ceisiadau cais gais cau gofal brys
  ysbyty meddyg nyrs nyrsys clinig brechu llinell ffôn rhif gweler taflen daflen siaradwch sesiwn sesiynau galw
  heibio nofio adnewyddu cyllid ffair ebost gwefan cyfeirnod manylion noson agored agor oed oedolion dechreuwyr
  ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr llun mercher iau gwener
  sadwrn sul arian treth biliau cartref tai tenantiaid rhent casglu gasglu biniau ailgylchu sbwriel dŵr trydan nwy
  pris prisiau costau cyfarfod ymgynghoriad pleidlais pleidleisio etholiad cynllun gynllun adroddiad adroddiadau
  canlyniadau disgyblion myfyrwyr prydau bwyd teulu teuluoedd ffrindiau cefnogaeth ymweld ymweliad gwirfoddolwyr
  gwobr gwobrau ennill diogel diogelwch perygl cyflym araf hwyr gynnar
`);

/** Welsh words and greetings that English posts use as well: they count for little. */
export const WELSH_GREETINGS = list(
  'bore prynhawn nos diolch croeso nadolig llawen penblwydd llongyfarchiadau cymru gymru hapus iawn pob hwyl lwc shwmae sŵn',
);

/** Words that are common in Welsh and in other languages: they count only next to a typical one. */
export const WEAK_WELSH = list(
  'chi fi ti y yr ac o ar at er os da dan un dim hi fe ei dy fy ni mor po na nag tan taw pam beth gan dau dwy tri naw ran',
);

/**
 * Small words typical of one of the other languages seen most often in the United Kingdom and nearby, in Latin letters.
 */
export const OTHER = list(`
  le les des du une et est sont dans avec que qui nous vous pas aux ce cette ces où votre notre vos leur être au chez
  sans ou mais tous toutes el los las una para por es su sus como más pero este esta estos estas ha hay muy nuestro
  nuestra todos todas con se lo al ser está están der das und ist nicht mit für eine einen einem einer dem den auf
  von zu zum zur wir sie ich auch bei nach wird sind oder über unsere unser ihr ihre uhr kein keine bis aus vom im
  się jest nie dla oraz jak od przez że są czy ale jego nas wszystkich można ze lub tylko przy przed będzie jeśli gdy
  twoim nami jesli bedzie mozna il di che sono della dei delle gli nel nella alla anche più questo questa per dal
  dalla uma não em ao dos seu sua você nós são vai pelo pela muito também já às até het een van voor niet zijn ook op
  naar wij deze și în cu pentru sunt din nu vă să ne sau până dacă va iti si iyo waa waxaa oo ku ka ayaa ah aad soo
  waxay iyada ama wuxuu ugu bir ve için ile çok daha ir yra kad iš dėl agus tha gu ann chun leis atá bhfuil gach seo
  tá níl bhí beidh bidh faoi agat agam againn agaibh ort orainn dúinn daoibh dtí ná nó aon ó bha chan anns airson ris
  dha an-diugh aig gus mar bho inniu amárach inné hai mein ke ki ko aap hum yeh nahi apna apne
`);

/** Words of those languages that public bodies write often. */
export const OTHER_TOPICS = list(`
  bonjour merci gratuit gratuite gratuits gratuites vaccin vaccins samedi dimanche lundi mardi mercredi jeudi
  vendredi fermé fermée ouvert ouverte rendez semaine heures aujourd'hui demain soir matin venez salle bibliothèque
  mairie école enfants santé aide appelez janvier février avril juin juillet août septembre octobre novembre décembre
  szczepienia szczepienie szczepionka sobota sobote niedziela poniedzialek wtorek sroda czwartek piatek piatku biuro
  zamkniete zamkniety zamknieta otwarte bezplatna bezplatne bezplatny bezplatnie darmowe infolinia przychodnia szkola
  dzieci pomoc prosimy zadzwon zadzwoń telefon godziny dzisiaj dzis jutro witamy dziekujemy urzad biblioteka lekarz
  szpital droga wstep wolny vaccinul vaccinuri vaccinare vaccineaza luni marti miercuri joi vineri sambata duminica
  gratuita linie linia scoala biblioteca spital inchis inchisa deschis deschisa detalii copii ajutor sunati astazi
  maine multumim buna ziua aduceti informatii kostenlos kostenlose kostenfrei geschlossen geöffnet montag dienstag
  mittwoch donnerstag freitag samstag sonntag heute morgen impfung danke bitte kinder schule straße bibliothek
  anmeldung termin termine preisgeld vacunas vacuna gratis lunes martes miércoles miercoles jueves viernes sábado
  sabado domingo cerrado cerrada abierto abierta hoy mañana gracias niños escuela ayuda llame horario cita grátis
  gratuito vacina vacinas segunda terça quarta quinta sexta encerrado aberto hoje amanhã obrigado obrigada escola
  crianças vaccini gratuiti lunedì martedì mercoledì giovedì venerdì sabato domenica chiuso chiusa aperto aperta oggi
  domani grazie scuola bambini tallaal tallaalka tallaalo bilaash bilaasha sabti sabtida axad axada isniin talaado
  arbaco khamiis jimce carruurta dugsiga dhakhtarka dhakhtarkaaga caafimaadka fadlan wac xafiiska mahadsanid
  maktabadda furan xiran leabharlann oscailte oscailt dúnta fáilte romhaibh scoil oifig luan máirt céadaoin déardaoin
  aoine satharn domhnach saor aisce baile teach slán drochaid dùinte fosgailte disathairne didòmhnaich diluain
  dimàirt diciadain diardaoin dihaoine taing halò sgoil rathad madainn mhath latha sona thigibh còmhla òrain
  sgeulachdan bugün yarın kapalı açık ücretsiz teşekkürler namaste shukriya dhanyavaad kripya muft
`);

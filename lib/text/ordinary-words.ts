const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common words, in lower case and with ', that may be next to a name without being part of it: “in Leeds”. */
export const CONNECTING_WORDS = list(`
  a after again all also always and are as at back be because before but by can come coming do don't every everyone
  for from happy has have here if in into is isn't it's join just merry next no not nothing now on only open opens or
  our out over per please since so starts than thank thanks that there these they this to today tomorrow tonight too
  until us very visit was we we're welcome were when where will with without you your
`);

/**
 * More ordinary words that are seldom part of a name, so that small letters are right for them and capitals make no
 * abbreviation of them. Left out: words that names and titles are made of (city, north, council, bank, may, reading).
 */
export const COMMON_WORDS = list(`
  able about added advice affected against aged alarms alert allowed alone already am amazing an announced
  announcement another answer any anyone anything appeal area areas applications apply appointment around arrest
  arrests arrive arrived ask asked attention available avoid award awards aware away baby ban banned batteries become
  been beginning being believe benefits best better between big biggest bills bin bins blocked book booked booking
  both boy breaking bridges briefing bring build bus buses businesses busy buy call called calling can't cancelled
  car card cards care careful carefully carers carriageway carry cars cash cat cats cause caution change changed
  changes changing check checked child children choice choose clean cleaner clear cleared clearing close closed
  closes closing closure cold competition complete completely compulsory congratulations contact continue convicted
  correct cost costs could couldn't countdown customers cut cuts cyclists damage danger dangerous date day days dead
  deadline delay delayed delays details did didn't different discount doctors does doesn't dog dogs doing donate done
  door doors down download drink drive driver drivers driving dry during early eastbound easy eat electricity email
  emergencies emergency empty end ended ending ends enjoy enough enter entirely entry essential essentially evening
  event events ever everything exactly excellent except excited exciting exclusive expect expected extra extremely
  fact facts fail fake false families fantastic far fast feel ferries figures fill film final finally find fined fire
  flu fireworks first flights flood floods follow food forget found fraud free friends full fully fun fund funding
  funds further gas get getting girl give giveaway given glad go goal going gone good goodbye grants great grow
  guarantee guaranteed guidance guilty had happen happening hard hasn't haven't heavy hello help helpful helping her
  high him his home homes hiring hope hospitals hot hour hours households how however huge hurry i'll i'm i've ice
  icy ignore immediate immediately important incredible indoors information inside instead invited item its jab jabs
  jailed job jobs joined keep kids kind know known lanes last late later latest launched launches launching laws
  learn leave left less let let's life light like limited listen little live long look looking lose lost love lovely
  low made main make man mandatory many map masks maybe me mean meet message midnight might mind minute minutes miss
  missed missing money month months more morning most motorists move moving much must my nationwide near need needed
  needs never new news night nobody none northbound note notice number nurses obligatory of off offer official
  officially oil old once one ones online opening opportunity order other ours outage outages outside own paid
  parents passengers patients pay payment payments pedestrians pensioners people perfect permitted pets phone pick
  plan planning plans play plus point poll polls positive possible post powers prepare prevent price prices prize
  prizes probably problem problems prohibited protect proud published pupils put question questions queue queues
  quick quickly quiet quite quiz rail rain rates read ready real really recall recalled recycling remember remind
  reminder remove repeat reply report repost request required residents rest restored restoring result results return
  retweet revealed reward right risk risks roads routes rubbish rules run safe safely safer said same save saved say
  scam scammers scams schools sea search seats see seen sell send sentenced serious seriously services set several
  share shares she shop should shouldn't show shut sign simple simply six skip slow slowly small smile smoke snow
  sold some someone something soon sorry southbound speak special spot staff stand start started statistics stay
  staying step still stop stopped storm strictly strikes strong students submit success support sure surprise survey
  suspect suspects suspicious swim take taken taking taxes teachers team tell temporarily ten test text the their
  them then thing things think thinking thread threat three through ticket tickets time times tiny tip tips together
  told top total totally touch towards traffic tragic train trains travel travelling true try trying turn two unable
  under understand unfortunately unless unsafe up update updated updates urgent urgently use used using usual
  vacancies vacancy vaccinated vaccine vaccines victim victims visitors vital volunteer volunteers vote wait waiting
  walk want wanted warm warn warned warning warnings wasn't watch water way ways weak wear weather week weekend weeks
  went weren't westbound wet what what's which while who who's whole why win winner winners wish witness witnesses
  woman won won't wonderful word words work workers working worldwide worried worry worse worst would wouldn't wow
  write wrong years yes yesterday yet you'll you're you've young yours yourself
`);

/** Ordinary words beyond those, which no name is made of; not counted as a sign that a text is English. */
export const PLAIN_WORDS = list(`
  absolutely abuse accident across actually add address age ago ahead alarm alive almost along although among answers
  anymore anyway apart appointments arriving awful backs bags battery beautiful became bed beds below beside beware
  beyond bike bikes blame boil born bottle bottles bought boxes break breakfast brilliant bringing broken brought
  built burning buying caddies caddy cakes calm came camera cannot caught charged cheap checks cheer chip chips
  choices clothes collect collected collection collections comes concern concerned confirm consider cool count course
  cover crew crews criminal criminals crossing crowd cry daily dangerously dark daughter dear death deliver delivery
  depends dinner dirty disgrace disgusting ditch doubt driven drop drowning drug each earlier earn either else employ
  enquiries equipment escape even everybody exam excuse exercise exit expensive express eyes face fair fall falling
  farm fault fee feed feeding feeling fees felt fence fever few fight fighting fines finish fires fit fix fixed
  flooded flooding floor flow following foot forever form forms frequent fresh friend frozen fruit fuel fumes
  furniture gather gave gets ghost gifts glass goes got grateful greatest guess guests habit hand hands hang harm hat
  hate hear heard heart heatwave held helmet hero heroes hid hidden hide hit hits hold holding hole holidays horrible
  horse human hungry hurt husband idea injured injuries injury intend invite itself jacket journeys judge jump jumper
  keeping kept keys kill killed killing kindly kindness kitchen knew knife knives ladies large laugh leading leaf
  leaves leaving legal lend lie lies lift lights lines list litter load loads lock locked locks lots loud mad mail
  makes making meal meals meaning means medicine medicines mess middle milk mistake moment monthly mouth muddy myself
  names nearly neighbour neighbours neither nice nights noise noon normal nowhere odd offers often okay option options
  orders otherwise ourselves overnight owner owners pack package packed pain paint parked parking parts passed
  pavement pet piece places plain plant plants plastic plate played player players playing pleased pleasure plenty
  poor pounds powerful practice prefer pretty private promise proper protest pull pulled punish push quarter quit
  raise ran rather reach reason reasons receive receiving recover reduce refuse remain remains removed rent repair
  repairs rescued respect respond response restart ride riding ring rooms rude ruin running rush sad sale sand
  sandbags sandwich scared scene scream sealed secure seek seem seems selfish sense sent session shame shameful sheep
  shelter shops short shout shower sick sight silence silly singing single sites size skin sleep slept slippery smell
  smoking soap soft somebody son song sorts sound spare speaking speed spend spent spoke stairs stayed steal stick
  stolen stones stops storms straight stranded stuck stuff stupid suddenly suffer sunny superb supper surely swimming
  tablets talk talking tall tap tears terrible theft themselves therefore thick thief thieves thin third thoughts
  throw thunder tidy tie tight tired toilet toilets tomorrow's tools tooth touching tough toy toys trained trap
  trapped trash treat trees trip trouble truth turned turning type ugly unacceptable unbelievable unusual upset
  upstairs urge usually vans vehicle vehicles views violence violent visiting voices voted voters votes voting wake
  walked wall washed washing waste wasted watching wearing wedding weekly weight whatever whenever wherever whether
  whoever wide wife wind windows winds within wonder wound wounded wrap
`);

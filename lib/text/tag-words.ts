import { COMMON_WORDS, CONNECTING_WORDS } from './ordinary-words.ts';

/**
 * Words that hashtags of public bodies are made of, beside the ordinary ones: services, seasons, campaigns, places. The
 * plural of a word of four letters or more is known too. Left out are short words that stand inside many
 * others (age, ally, ant, her, ice, ten), because a list with them cuts “management” into three.
 */
const SUBJECTS = `
  restart heartbeat
  abuse academy access accessibility accessible accident across act action active activity adopt adoption adult
  advent adventure africa ageing agency agriculture ahead aid air airport alcohol allergy amber ambition ambulance
  america ancient angel animal anniversary annual anonymous anonymously antenatal anxiety apple apprentice
  apprenticeship april archaeology archive armed army arrival artist arts asia assembly asthma asylum august
  australia author autism autumn avenue aviation awareness babies baccalaureate badger bake baking ball band bank
  bannock bar barrier bath bathing battle beach bear beat beautiful beaver bed bee beef behaviour behind bell belong
  belonging benefit bereaved beyond bicycle bigger bike biodegradable biodiversity bird birth birthday birthing
  black blind blood bloom blue bluebell board boat body bomb bones bonfire border borough bottle bowel box brain
  brass brave bread break breakfast breast breastfeeding breathe brexit brick bridge bright brighter britain british
  broadband broads btec budget building bulb bully bullying bump burglar burglary burn busway butt butter butterfly
  byelection cafe cake camp campaign canal cancer cannabis cant capital captain cardiac career carer caring carnival
  carved castle cattle ceilidh celebrate celebrating cemetery census central centre century ceremony certain
  cervical challenge champion chance chancellor character charity chat cheer cheese chemical chemo chief childhood
  chip chocolate choir christmas church cinema citizen citizenship city civic civil claim clap clapping class
  classroom cleanup climate climb clinic clock clothes cloud club clue clyde coach coal coast coastal coastguard
  code coercive coffee collect collection college colour comic commission committee commonwealth community commute
  commuter companion company compost concert confidence connect consent conservation construct construction consult
  consultant consultation consumer control controlling cook cooking cool coronation coronavirus coroner council
  councillor count counter country countryside county coup couple court covid cpr craft create creative creativity
  credit crew cricket crime crimestoppers criminal crisis crop cross crossrail crowd cruelty culture cup curious
  customer cyber cycle cycling cyclist cymru dad dairy dales dance data daughter dawn deaf deal death debate debt
  decade december decide deep deer defence defend defib defibrillator degree dementia democracy dental dentist
  depression deserve design detective develop development diabetes dialogue diary diet difference digital dignity
  dinner disability disabled discover discovery disease dispatch dispatcher distance diversion diversity diwali
  doctor dolphin domestic don donation donor dont doorstep doric double dream dress drinker drought drug drunk due
  dying eagle earth east easter economy edinburgh education eel eels effect egg eid eight elderly election electoral
  electric employ employee employer employment empower energy engage engineer engineering england english enterprise
  entrepreneur environment environmental equal equality europe european evidence evolution exam excellence exchange
  exercise exhibition experience experienced exploitation explore export exporters eye face fairer faith fall fame
  family famous fans farm farmer farming fashion faster fatal father favourite february female fence fens festival
  field fight fighting finance financial finding fish fisheries fishing fit fitness five flag fleet flight flower
  fly focus fog foot football force forecast forest forever forgetting forward foster fostering foundation four fox
  france frank freedom fresh friday fridge friendly friendship front frost fruit fuel fundraising funny furniture
  future gaelic gale gallery gambling game gang garden gardening gcse gender general generation gentle geography
  germany ghost giant gift glasgow glass glen global gold golden goodness governance government governor grace
  graduate graduation grand grandparents grass green greener grey grief grit gritter gritting ground group growing
  growth guard guess guide gun gust habit hack hail hair half hall halloween hand handle happiness harassment
  harbour harvest hate hay hazard head headteacher heal healing health healthcare healthier healthy hear heard
  hearing heart heat heath heating heatwave hedge hedgehog hedgerow helper heritage hero heroes hidden highland
  highway hike hill hire history hive hockey hogmanay holiday holocaust homeless homelessness honey honour horse
  hosepipe hospice hospital host hotel house housing hub hug human humber hunger hunt hygiene idea identity imagine
  impact imports improve improvement inclusion inclusive independence independent india indoor industrial industry
  infant infection influence inform innovation inquest inspiration inspire inspiring insurance integrity
  international internet interview invest investigation investment investors involve ireland irish island italy
  january japan jewish journey joy jubilee judge july jump june junior juror jury justice keeping key kick kid
  kidney kill kinder kindness king kingdom kitchen knife knit knowledge labour lady ladybird lake lamb land
  landscape landslide language laugh launch law lead leader leadership leading league leak lean learner learning
  lecture leeds legacy legal legend leisure lesson lest level levy lgbt liberty library licence lifeboat lifeguard
  lifesaver lifestyle lift lightning lines lion listening literacy literature litter liver living loan lobby local
  loch lockdown logo london loneliness lonely lord lottery loud lunch lung machine magic magistrate mail major
  making malaria male manager manchester manor marathon march marine maritime mark market marriage marsh maternity
  maths matron matter mayor meadow meal measles meat medal media medical medicine meeting member memorial memory men
  mend mender menopause mens mental menu mersey mess method metro middle midwife midwifery midwives migrant
  migration mile military milk million mindful mindfulness mine minister ministry mist mobile modern moment monday
  monument moon moors mosque mother motivation motorcycle motorway mountain mouth movement movie muddy mum mums
  museum music musical muslim mystery naloxone nation national natural nature naval navy needle neighbour
  neighbourhood net netball network newcastle nhs nice nightlife nine noise nominate nominated normal north northern
  northwest norway november numeracy nurse nursery nursing nutrient nutrition oak ocean october office officer okay
  older olympic opera operation orange orchard orchestra organ organic organisation otter ours ourselves outdoor
  outreach overdose owl oxford oxygen paddle page paint painting pair palace palliative pancake pandemic panel paper
  parade paralympic paramedic parent parenting paris park parking parliament part partner partnership party pass
  passion passport past path patient pause paw peace peak peat peatland penguin pension performance period
  permission permit person personal pet petition phonics photo photography physical physics picnic picture pier pig
  pilot pink piper pipes pitch plain planet plant planting plastic plate player playing pledge plough poem poetry
  poland police policing policy political politics pollinator pollution pool poor poppy population port porter
  portfolio portrait portsmouth postnatal potato pothole potter pottery pound poverty power practice prayer
  pregnancy pregnant premier preschool present preserve president press prevention pride primary prime prince
  princess print prison private probation process procurement product profession professional profit programme
  progress project promise property prosecution prostate protection provide provider pub public publish puffin pump
  pumpkin pupil puppy purple quality quay queen quest quilt race racing racism radio railway rainbow raise ramadan
  range ranger rare reader reading reality recipe record recover recovery recruit recruiting recruitment recycle red
  reduce reef referendum reflect reform refugee regatta regeneration region regional register registration
  regulation relationship relax relay release relief religion remembering remembrance renewable rent repair rescue
  research reserve resident resilience resilient resolution respect response responsible restaurant retail retire
  retirement reuse review revolution rewild rewilding ribbon ride ring rise rising river road roadwork roast robin
  rock role roman room roots rope rose rough round route row royal rugby rule runner running rural sad safeguard
  safeguarding safety sail sailing saint salmon salt sand sandwich santa sats saturday scale scene schedule scheme
  scholarship school science scientist scotland scots scottish scout screen screening scrutiny seagull seal season
  second secondary secret sector secure security seed self senior sense sentence sentencing sepsis september servant
  serve server service seven severn sew sewage sex sexual shape sharing shed sheep sheffield shelter shine ship
  shirt shoes shopping short sick sight silence silver sing singing sister site sixth skate skill skin sky slam
  slavery sleep sleeping sleet slurry smart smarter smear smoking sober soccer social society soil solar soldier
  solent solidarity solution somerset son song soul sound soup source south southern space spain speaker species
  spectacular speech speed speeding spell spelling spending spider spike spiking spill spirit spooky sport spotlight
  spread spring squad square stage stairs stalker stalking standing star startup statement station steel stem stigma
  stone stoppers story strategy straw stream street strength stress strike stroke stronger structure student studio
  study summer summit sun sunday sunset supper supplier supply supporting surf surge surgeon surgery survive
  survivor sustain sustainability sustainable swan swap sweet swift swimming switch sword table tackle talent talk
  talking target tariff task taste tax tea teach teacher teaching tech technology teen teenage teenager tees temple
  temporary tenant tennis tenth term terror terrorism thames thankful theatre theft therapy thin third thought
  thousand thrive throwback thunder thursday tide tidy tiger tiktok titan toad toddler toilet tooth topic torch tour
  tourism tourist tower town toy tractor trade trading tradition trafficked trafficking trail trainee trainer
  training tram trans transform transformation transition transparency transplant transport traveller treasure treat
  tree trent trial tribunal tribute trip trophy trout truck trust truth tube tuesday tunnel twenty twin tyne type uk
  uniform union unique united unity universal university unlock unlocked unpaid valley value van vaping variety
  vegan vegetable vegetarian vehicle verdict veteran victory video view village vinyl violence virtual virus visible
  vision visiting voice volunteering voter voting wage wales walker walking wall war ward warmer wash washing wasps
  waste watching wave weapon wed wednesday weight welfare wellness welsh west western wetland whale wheel white wild
  wildfire wildlife wimbledon wind windows windrush winning winter wintry wisdom wise wolds wolf women wonder wood
  woodland wool workforce workplace workshop world worm worship wreath wreck writer writing xmas yard year yellow
  yoga york yorkshire youth zebra zero zone zoo
`;

/** Short words that may be part of a hashtag of several words. Every other word of it has three letters or more. */
const SHORT = new Set(
  'a ai am at be by do eu go gp hi i if in is it me my no of ok on or so tb tv to uk un up us vs we'.split(' '),
);

/**
 * Everyday words written as one that are made of two words of the list: a hashtag of one of them is one word. Their
 * plurals are known too.
 */
const ONE_WORD = `
  overbearing interminable
  floodwater floodtide buttermilk birdwatch lifeblood doorbell catwalk jobshare hereinafter farthingale
  aftershave anticipated antisocial antivirus babysitting backpacking ballpark bandleader barbecue baroness
  beachwear bedclothes bedspread beekeeping birdbath birdlife birdsong birdwatching blackberries blackburn blackpool
  bloodbath bloodstream bodybuilding bodysurfing bookends bookkeeping bookselling boyfriend brainwave breadwinner
  breakdance breakthrough breaststroke broadcasting brownfield browsing businesslike caretaking carnaval carpool
  carshare cashback cheerleader cheerleading chemotherapy childbearing childbirth childcare childminder childminding
  childproof christchurch coachbuilding colchester countermeasure countrywide countrywomen crimewave crowdfunding
  crowdsource cupboards cybercrime cybersecurity daybreak daycare daydream deadlift deafblind dealership dogfight
  dogfighting doomsday dorchester dressmaking earthmoving earthquake eastbourne eastenders eggplant endgame
  evergreen everlasting everyday facebook facelift facemasks faithful familiar farmworker fellowship firefighter
  firefighting flagstaff floodgate floodplain foursquare foxhunting freephone freestyle freshwater fruitless
  fundamental fundraise fundraiser gatekeeping ghostwriting girlfriend goalkeeping goodnight goodwill gosport
  grandparent greenwashing groundwork guardrail hairdressing halfway handwashing hardship hartlepool healthwatch
  heartbeat heartbreak heartbreaking heatstroke heavyweight hillsborough hillwalking homeschool homeschooling
  homesick homestay honeymoon horseshoe household housekeeping humankind iceland instagram ironmonger ironworks
  jobcentre kickboxing kickstart kindhearted kingston knitwear landlord lawbreaking lawcourt lawsuit leafleting
  leaseholder leicester lifesaving lightbulb liverpool livestreaming longstanding loudspeaker lovebirds lunchbox
  mainsail mainspring mainstay manhunt mayday meanwhile menswear middlesbrough midweek milestone moneylender
  moneylending moonshine motherhood newborough newbury newfound newham newlywed newmarket newport newquay newsagent
  nightclub nightingale nightwear northampton northeast notwithstanding nowadays oldham pageview parkrun passenger
  paycheck payday peacekeeping penfriend pickpocket plainclothes plymouth potholed powerlifting radioactive
  rainforest redbridge redcar riverside roleplay rollerskating rowhouse runnymede sandbank schoolday seafood sealife
  seasick seaside seawater selfless shakespeare shepherd shipwreck shoplift shoplifting shortlisted sightseeing
  silverware sixteen skateboarding skydiving sleepover smartphone snowboarding snowman someday southampton southeast
  southend southport southwest spaceflight spearhead speedboat sportscotland sportspeople stagecoach standstill
  starlight steamboat stockport stopcock storyboard storytelling straightforward streetlight stronghold sunbathing
  sunburn sunderland sundial swansea sweetheart swimwear tablespoon takeaway teamwork tearaway teaspoon thanksgiving
  threshold timekeeping townspeople trailblazing trainspotting tugboat turnaround uncomfortable wastewater waterloo
  weekday weightlifting wellbeing westminster whistleblowing wildcard wildcat wildflower winchester windsurfing
  womenswear woodwork workday worldview wrongdoing youtube
`;

/** Words of a hashtag that are written in capitals. */
export const TAG_CAPITALS: ReadonlySet<string> = new Set('ai bbc eu gp itv nhs tb tv uk un'.split(' '));

const plain = /^[a-z]+$/;
const longer = [...CONNECTING_WORDS, ...COMMON_WORDS, ...`${SUBJECTS} ${ONE_WORD}`.trim().split(/\s+/)].filter(
  (word) => word.length > 2 && plain.test(word),
);

/** Words that a hashtag can be made of, in small letters. */
export const TAG_WORDS: ReadonlySet<string> = new Set([
  ...SHORT,
  ...TAG_CAPITALS,
  ...longer,
  ...longer
    .filter((word) => word.length > 3 && !word.endsWith('s'))
    .map((word) => word.replace(/(?<![aeo])y$/, 'ie').concat('s')),
]);

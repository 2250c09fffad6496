/*
 * Given names that are usual in the United Kingdom, in lower case. They show that words in capitals are a person, so
 * names that are more often another word, a place or a month are left out.
 */
const NAMES =
  'aaliyah aaron abbie abdi abdirahman abdul abdullah abena abigail abu ada adaeze adam adele adeola adrian aeron ' +
  'afzal agnes agnieszka ahmed aidan aileen aimee aisha akua alan alana alasdair alastair albert albie alec ' +
  'alejandro aleksandra alessia alex alexander alexandra alf alfie alfred ali alice alicia alisha alison alistair ' +
  'aliyah allan allison alun alwyn alys amanda amandeep amelia amina amir amira amit amna amy ana anabel anaya ' +
  'andrea andreea andrei andrew andriy andy aneurin angela angharad angus anika anil anita anjali ann anna annabel ' +
  'anne annie anthony antonio anwen anya aoife arabella archie ariana arjun arlo arthur arun asha ashley ashraf ' +
  'asif astrid audrey ava avni avril ayaan ayesha azra baljit barbara barnaby barry bartosz bea beata beatrice ' +
  'becky ben benedict benjamin bernadette bernard bernice bert bertie beryl beth bethan bethany betty beverley ' +
  'bilal blessing bob bobby bogdan bohdan bonnie brandon brenda brendan brian bridget bridie bronwen bronwyn bruce ' +
  'bryan bryn caitlin caitlyn caleb callie callum calum cameron candice caoimhe cara carl carla carly carmen carol ' +
  'caroline carolyn carys caspian cassie catalin cath cathal catherine cathy catrin cecil ceri chantelle charles ' +
  'charlie charlotte cheryl chidi chinedu chinwe chioma chloe chris christian christina christine christopher ' +
  'ciara ciaran claire clara clare clem cleo clifford clive clodagh colin colleen connie connor conor constance ' +
  'corey cormac cosmin craig cristina curtis cynthia cyril dafydd daisy damian damien dani daniel danielle danny ' +
  'daphne darcey darcy darius dariusz darragh darren daryl dave david davina dawid dayo dean debbie deborah declan ' +
  'deepak deirdre delia delilah delyth demi denise dennis derek desmond devon dewi dexter diane dilys dimitri ' +
  'dinesh diya dmytro dominic dominik donald donna doreen dorota dorothy dougie douglas duncan dylan eamon ebony ' +
  'eddie edie edith edmund edna edward edwin edyta eesa efa eileen eilidh eilis eirlys elaine eleanor elena eleri ' +
  'eli elias elijah elin eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsie elspeth ' +
  'eluned emeka emil emilia emily emma emmanuel emrys enid eoin eric erica erika erin ernest esme esther ethan ' +
  'ethel euan eugene eva evan evelyn evie ewa ewan ewelina ewen ezra fahad faisal farah farhan fatima fatoumata ' +
  'fay fearghal felicity felix femi fergus ffion filip finlay finley finn fintan fiona fionnuala florin frances ' +
  'francesca francis frank frankie fraser freddie frederick freya funmi gabriel gabrielle gail gareth gary gavin ' +
  'gaynor gemma geoff geoffrey george georgina geraint gerald geraldine gerard gerry gethin gheorghe gilbert ' +
  'gillian gina giovanni gladys glenda glenys glyn glynis gordon grace graham grainne greg gregory grzegorz ' +
  'gurdeep gurpreet guto gwen gwendoline gwenllian gwilym gwyn gwyneth hafsa hailey haleema hamish hamza hana ' +
  'hannah hari haris harjit harold harpreet harriet harris harrison harry harshad harvey hassan hayden hayley ' +
  'hazel heidi heledd helen helena henry herbert hettie hetty hilary hilda hodan hollie holly horace howard hubert ' +
  'hugh hugo hussain huw hywel ian ibrahim ida idris iestyn ieuan ifan ifeoma ikram imani imogen imran inaya ines ' +
  'ingrid ioan iona ionut irene irina iris iryna isaac isabel isabella isabelle isha isla ismail isobel ivan ivy ' +
  'iwan iwona jacek jack jackie jackson jacob jacqueline jacqui jade jaden jagdeep jake jakub jamal james jamie ' +
  'jan jane janet janice jaroslaw jasmin jasmine jason jasper jaspreet jatinder jay jayden jayne jean jeanette ' +
  'jeff jeffrey jem jemma jenna jenni jennie jennifer jenny jenson jeremy jerome jess jessica jessie jez jill jim ' +
  'jimmy jitendra jo joan joanna joanne joao jodi jodie joe joel johan john johnny jon jonah jonas jonathan jonny ' +
  'jonty josef joseph josephine josh joshua josie joyce juan jude judith julia julian julie juliet justin justyna ' +
  'kacper kai kamal kamila kara karen karim karl karolina kasia katarzyna kate kath katharine katherine kathleen ' +
  'kathryn kathy katie katrina katy kavita kay kaye kayla kayleigh keeley keely keir keira keith kelechi kelly ' +
  'kelsey ken kenneth kenny kerry kerys kevin khadija khalid kian kiera kieran kim kiran kirsten kirstie kirsty ' +
  'kofi kojo kris krishna kristen krystyna krzysztof kuldeep kumar kwabena kwame kyle kyra lacey lachie lachlan ' +
  'lakshmi lana lara latoya laura lauren lavinia layla leah leanne lee leigh leila lena leo leon leonard leroy ' +
  'lesley leslie levi lewis lexi lexie liam lianne lillian linda lindsay lindsey lisa liz llew llinos lloyd logan ' +
  'lois lola lorna lorraine lottie louie louis louisa louise lowri lubna luca lucas lucia lucinda lucy luis lukasz ' +
  'luke luna lydia lyn lynda lyndon lyndsey lynn lynne lynsey mabel maciej mackenzie madeleine madison maeve ' +
  'magdalena maggie magnus mairi maisie malcolm malgorzata malik mandeep mandy manjit manpreet marcia marcin ' +
  'marcus mared marek margaret margot mari maria mariam marian mariana marie marion mariusz mariyah marjorie ' +
  'marjory marlene marlon marta martha martin martina martyn mary maryam mason mateusz mathew matilda matt matthew ' +
  'maud maureen maurice mavis max maxine maxwell maya meg megan mehmet mei melanie melissa mercy meredith mhairi ' +
  'mia michael michal micheal michelle mick miguel mihaela mihai mike mikolaj mila millie milo miriam mitchell ' +
  'mohamed mohammad mohammed mohsin moira mollie molly mona monica monika monty morag morgan morris moses muhammad ' +
  'muriel murray musa mustafa myfanwy mykola nadia nadine nancy naomi nasreen natalia natalie natalya natasha ' +
  'nathan nathaniel navdeep naveed neil nell nellie nerys neville ngozi nia niall niamh nichola nicholas nick ' +
  'nicola nicole nigel nikhil nina nneka noah noel nora noreen norma norman nuala nusrat nye nyla oakley obinna ' +
  'oksana ola oleh olena olga oliver olivia oliwia ollie olu oluwaseun omar omari ophelia orla orlaith oscar otis ' +
  'ottilie owain owen padraig paige pamela parveen patricia patrick paul paula pauline paulo pawel pedro peggy ' +
  'penelope percy perry pete peter petra phil philip philippa phillip phoebe phyllis piotr pippa polly pooja priya ' +
  'priyanka przemek queenie quentin rachael rachel rae rafal raheem rahul raj rajesh ralph raluca ramesh randall ' +
  'rania ranjit raphael rashid ravi ray raymond rayyan rebecca rebekah reg reggie reuben rhian rhiannon rhodri ' +
  'rhona rhys ricardo richard ricky riley rita rob robbie robert roberta robin robyn rodney roger rohan roisin ' +
  'roland romy ron ronald ronan ronnie rory rosa rosaleen rosalind rosanna rosemary rosie ross rowena roxanne roy ' +
  'roz ruaridh ruby rukhsana rupert rupinder ruqayyah russell ruth ryan saanvi sabina sacha sadia sadie safa saif ' +
  'saima saleem salim sally salma sam samantha sami samina samir samira samuel sana sandeep sandra sangeeta sanj ' +
  'sanjay sanjeev saoirse sara sarah saskia scott seamus sean sebastian segun selina serena serhiy shabana shabnam ' +
  'shahid shane shannon sharon shaun shauna shaunna shayne shazia sheila shelley sheryl shirin shirley shona ' +
  'shreya sian sidney silvia simon simone sinead siobhan sioned siwan sofia sonia sonya sophia sophie sorcha ' +
  'stacey stan stanislaw stanley stefan stella stephanie stephen steve steven stewart stuart sue sukhwinder suki ' +
  'sumaya sunil sunita suraj surinder susan susanna susie suzanne suzie svitlana sybil syed sylvia szymon tabitha ' +
  'tahir tahira tajinder tamara tamsin tanisha tanya tara taras tariq tasha taylor ted temi terence teresa terri ' +
  'terry tess thea thelma theo theodora theodore theresa thomas tia tiago tiffany tilly tim timothy tina tobias ' +
  'toby tom tomasz tommy tomos toni tony tracey tracie tracy trevor trish tristan trudy tudur tunde tyler tyrone ' +
  'uche umar una ursula usman valerie vanessa vasile vera verity vernon veronica vicky victor vijay vikram vince ' +
  'vincent viola viorel viv vivian vivienne volodymyr walter wanda wayne wendy wesley wilf wilfred william wilma ' +
  'winifred winnie winston wojciech xavier yahya yasmin yemi ying yolanda yousef yusuf yvette yvonne zac zach ' +
  'zachary zahra zainab zak zara zayd zayn zaynab zena zoe zofia zuzanna';

/** Given names in lower case. Not complete: it cannot be. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));

/*
 * Given names that are usual in the United Kingdom, in lower case. They show that words in capitals are a person, so
 * names that are more often another word, a place or a month are left out.
 */
const NAMES =
  'aaliyah aaron abbie abdul abdullah abigail abu ada adam adele adeola adrian aeron afzal agnes ahmed aidan aileen aimee aisha alan alana alasdair alastair ' +
  'albert alejandro alessia alex alexander alexandra alfie alfred ali alice alicia alisha alison alistair aliyah allan allison alun alwyn alys amanda amelia ' +
  'amina amir amira amit amna amy ana anabel andrea andrei andrew andy aneurin angela angharad angus anika anil anita anjali ann anna annabel anne annie anthony ' +
  'antonio anwen anya aoife archie ariana arjun arlo arthur arun asha ashley ashraf asif astrid audrey ava avni ayaan ayesha azra barbara barry beatrice becky ' +
  'ben benjamin bernadette bernard bernice beth bethan bethany beverley bilal blessing bobby brandon brenda brendan brian bridget bridie bronwen bronwyn bruce bryan ' +
  'bryn caitlin caitlyn callum calum cameron caoimhe cara carl carmen carol caroline carolyn carys caspian catherine cathy catrin ceri chantelle charles charlie ' +
  'charlotte chidi chinedu chloe chris christian christina christine christopher ciara ciaran claire clara clare clifford clive colin colleen connor conor ' +
  'constance corey craig cristina curtis cynthia daisy damian damien daniel danielle danny daphne darius darragh darren daryl dave david dawid debbie deborah ' +
  'declan deepak deirdre delyth demi denise dennis derek desmond devon dewi diane dilys dimitri dinesh diya dominic dominik donald donna dorothy dorota douglas ' +
  'duncan dylan eamon ebony eddie edith edmund edna edward edwin edyta efa eileen eilidh eilis eirlys elaine eleanor elena eleri eli elijah elin eliza elizabeth ' +
  'ella elle ellen ellie elliot elliott ellis eloise elsie eluned emeka emil emilia emily emma emmanuel emrys eoin eric erica erin esme esther ethan eugene euan ' +
  'eva evan evelyn ewa ewan fahad faisal farah farhan fatima fatoumata felicity felix femi ffion fiona finlay finley finn fionnuala francesca frances francis ' +
  'frankie fraser freddie frederick freya gabriel gareth gary gavin gemma geoff geoffrey george georgina gerald geraldine gerard gethin gillian gina giovanni ' +
  'gladys glenda glenys glyn gordon graham grainne grzegorz gurpreet guto gwen gwenllian gwyn gwyneth hailey haleema hamish hamza hana hannah hari harjit harold ' +
  'harpreet harriet harris harrison harry harshad hassan hayden hayley hazel heidi helen helena henry hettie hilary hilda hugo hussain ian ibrahim idris iestyn ' +
  'ieuan ifan ikram imani imogen imran ines ingrid ioan iona irene irina iris isaac isabel isabella isabelle isha isla ismail isobel ivan iwan jacek jack jackie ' +
  'jackson jacob jacqueline jacqui jade jaden jagdeep jake jamal james jamie jan jane janet janice jaroslaw jasmin jasmine jason jasper jatinder jay jayden jayne ' +
  'jean jeff jeffrey jem jenna jennie jennifer jenny jeremy jerome jess jessica jessie jill jim jimmy jitendra jo joan joanna joanne jodie joe joel johan john ' +
  'johnny jon jonah jonathan jonny josef joseph josephine josh joshua josie joyce juan judith julia julian julie juliet justin justyna kacper kai kamal kamila ' +
  'karen karim karl karolina kasia katarzyna kate katharine katherine kathleen kathryn kathy katie katrina katy kavita kayleigh keeley keir keith kelly kelsey ' +
  'kenneth kenny kerry kevin khadija khalid kian kieran kirsty kofi krishna krystyna krzysztof kumar kwame kyle lachlan lakshmi lara latoya laura lauren lavinia ' +
  'layla leah leanne leila lena leo leon leonard leroy lesley leslie levi lewis liam lillian linda lindsay lindsey lisa llew lloyd llinos lois lola lorna lorraine ' +
  'louis louisa louise lowri lubna luca lucas lucia lucinda lucy luis luke lydia lynda lyndsey lynn lynne mabel mackenzie madeleine madison magdalena magnus ' +
  'maisie malcolm malik mandy manjit mared marek margaret maria mariam marian marie marion marjorie marta martha martin martyn mary maryam mateusz matilda matt ' +
  'matthew maureen maurice maxine maxwell meg megan mehmet mei melanie melissa mercy meredith mia michael micheal michal michelle miguel mike mila millie milo ' +
  'miriam mohamed mohammad mohammed mohsin moira molly mona monica morag morgan moses muhammad muriel murray mustafa myfanwy nadia nadine naomi natalia natalie ' +
  'natasha nathan nathaniel naveed neil nerys ngozi nia niall niamh nichola nicholas nicola nicole nigel nikhil nina noah noel nora noreen norma norman nuala ' +
  'oakley ola olga oliver olivia oliwia ollie olu oluwaseun omar orla orlaith oscar owain owen paige pamela parveen patricia patrick paul paula pauline pawel pedro ' +
  'peggy perry peter petra phil philip philippa phillip phoebe phyllis piotr pippa polly pooja priya priyanka przemek rachael rachel rafal raheem rahul raj ' +
  'rajesh ralph ramesh rania raphael rashid ravi raymond rebecca reggie reuben rhiannon rhian rhodri rhona rhys ricardo richard ricky riley rita robbie robert ' +
  'roberta rodney roger rohan roisin ronald ronan ronnie rory rosaleen rosalind rosemary rosie ross rowena roxanne roy rupert ruqayyah russell ruth ryan saanvi ' +
  'sabina sacha sadie sadia saif saleem salim sally salma sam samantha sami samina samir samira samuel sana sandeep sanj sandra sangeeta sanjay sanjeev saoirse sara ' +
  'sarah saskia scott sean seamus sebastian serena shabana shahid shane shannon sharon shaun shaunna sheila shelley shirley shona shreya shirin sian simon sinead ' +
  'siobhan sioned siwan sofia sonia sophia sophie stacey stan stanislaw stella stephanie stephen steve steven stewart stuart suki sunil sunita suraj surinder ' +
  'susan susanna suzanne sybil syed sylvia tahir tamara tamsin tanisha tanya tara tariq tasha taylor ted teresa terence terry theo theodore theresa thomas tia ' +
  'tiffany tim timothy tina toby tom tomasz tommy toni tony tracey tracy trevor tristan tudur tyler tyrone umar una usman valerie vanessa vasile vera vernon ' +
  'veronica vicky victor vijay vikram vincent viola vivian vivienne wanda wayne wendy wesley wilfred william winifred wojciech xavier yasmin yolanda yousef ' +
  'yusuf yvette yvonne zac zach zachary zahra zainab zak zara zoe zofia zuzanna';

/** Given names in lower case. Not complete: it cannot be. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));

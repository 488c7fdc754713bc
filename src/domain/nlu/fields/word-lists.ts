function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Given names common enough that "i'm jane from…" in lower case is a name. */
export const GIVEN_NAMES = words(`
  aaron abdul abdullah adam adrian ahmad ahmed aisha alan alba albert alejandro alex alexander alexandra alexis alfred
  ali alice alicia alina alison amanda amelia amina amir amit amy ana anas andre andrea andreas andres andrew andy angela
  anita anja anjali anke ann anna anne annika antje anthony antoine anton antonio arjun arnaud arthur ayesha barbara beate
  beatriz ben benjamin bernd beth bianca birgit bob brad brandon brian bruno camila camille carl carla carlos carmen
  caroline catherine cecile celine charles charlotte chen chris christian christina christine christoph claire clara
  claudia claudio clement craig cristina daniel daniela danny dave david deborah deepak denis dennis diana diego dieter
  dirk dmitri dominik donna dorothy doug edgar eduardo edward elena elias elif elizabeth ella ellen elsa emily emma
  emmanuel enrique eric erik erika esther ethan eva evelyn fabian fabio fatima felipe felix fernanda fernando finn florian
  francesca francisco francois frank franziska fred frederic gabriel gabriela gary george georg gerd gerhard giulia
  gonzalo grace graham greg guillaume gustavo hamza hanna hannah hans harald harry hassan heather heike helen helena
  henrik henry hector holger hugo hussein ian ibrahim igor ines ingrid irene isabel isabella ivan jack jacob jacques jake
  james jamie jan jane janet jason javier jean jeff jennifer jenny jens jeremy jerome jessica jesus jill jim joan joana
  joao joe joel johan johannes john johanna jonas jonathan jorge jose joseph josh joshua juan judith jules julia julian
  julie julien jutta kai karen karim karin karl karthik kate katharina katherine kathrin katja kelly ken kenneth kerstin
  kevin khalid kim klaus kristin kumar kurt lars laura lauren laurent lea leila lena leo leon leonie liam lilly lina linda
  lisa liz louis louise luca lucas lucia lucy luis luisa lukas luke madison magdalena mahmoud manuel manuela marc marcel
  marcelo marco marcos marcus margaret maria mariam mariana marie marina mario mark marketa markus marta martha martin
  martina mary maryam mateo mathias mathieu matt matthew matthias maurice max maya megan mehmet melanie melissa mia michael
  michel michelle miguel mike mila mohamed mohammad mohammed monica monika mustafa nadia nadine natalia natalie nathan neha
  nick nicola nicolas nicole nikhil nina noah nora olga oliver olivia olivier omar oscar osman pablo pamela patricia patrick
  paul paula paulo pedro peter petra philip philipp philippe pia pierre pooja priya rachel rafael rahul raj rajesh ralf
  ramon raquel raul ravi rebecca renata rene ricardo richard rita rob robert roberto robin rodrigo roger roland romain ron
  rosa rose ross ruben ruth ryan sabine sabrina salma sam samantha samir samuel sandra sanjay santiago sara sarah sascha
  scott sean sebastian sergio shirley silke silvia simon simone sofia sonia sophia sophie stefan stefanie stephan stephanie
  stephen steve steven sunil susan susanne suresh sven svenja sylvia tamara tanja tania tara teresa theo theresa thiago
  thomas thorsten tim tina tobias todd tom tomas tony torsten tracy udo ulrich ursula uwe valentina valeria vanessa vera
  veronica victor victoria vijay vincent vikram viktor walter wei wendy werner william wolfgang xavier yasmin yusuf yvonne
  zahra zara zoe
  أحمد محمد علي فاطمة خالد عمر سارة مريم يوسف حسن حسين ليلى نورة عبدالله عبد سعيد هند ياسر طارق
`);

/** Words that follow "I'm", "ich bin", "soy", "this is"… and are no names. */
export const NOT_NAMES = words(`
  a an the my your our his her their this that these those it its he she they we you i me us him them who what when where
  why how which and or but if so because then than as at by for from in into of on off out over to up with without about
  after before again also already always never ever just only even still yet too very really quite rather pretty almost
  maybe perhaps probably possibly definitely actually basically currently recently usually mostly mainly simply now here
  there today tomorrow yesterday soon later tonight not no yes yeah yep nope ok okay sure fine good great well bad better
  best worse new old young big small large little busy free happy sad glad sorry afraid angry annoyed upset mad confused
  lost stuck curious interested concerned worried excited tired sick bored done ready able unable aware unaware sure
  unsure certain keen eager open closed late early back away home online offline available unavailable alone married
  single retired unemployed self freelance based located situated calling writing contacting looking searching trying
  thinking wondering considering evaluating comparing planning hoping going getting using working running starting
  having being doing making building buying selling asking waiting talking speaking chatting reading testing moving
  switching seeing coming leaving living studying learning developing leading managing responsible in charge part one two
  three another other someone somebody anyone nobody everyone all some any both each every many much more most few several
  first second third last next right wrong true false correct urgent important impossible possible difficult hard easy
  clear unclear interesting expensive cheap awesome amazing terrible awful ridiculous unacceptable useless stupid great
  perfect exactly exact test demo trial price pricing quote help hello hi hey thanks thank please welcome good morning
  afternoon evening night company team business startup agency shop store client customer user visitor lead partner vendor
  supplier reseller student teacher engineer developer designer manager director owner founder consultant analyst ceo cto
  cfo coo cmo cio vp head sales marketing support service finance hr it product project software freelancer entrepreneur
  français française deutscher deutsche español española brasileiro brasileira mexicano mexicana colombiano argentino
  chileno peruano português belge suisse canadien marocain tunisien algérien
  human bot person agent german english french spanish portuguese american british canadian australian indian italian
  swiss austrian dutch brazilian mexican european asian arab muslim christian jewish vegan vegetarian diabetic pregnant
  pleased impressed convinced satisfied unhappy disappointed frustrated experiencing facing under above below near far
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december nothing something everything anything none skip pass private anonymous confidential secret rather
  kidding joking serious assuming guessing supposed allowed willing able like love want need have has had will would can
  could should may might must do does did am is are was were be been being broken missing down slow fast safe secure
  legal illegal spam scam fraud mistake problem issue question answer reason feedback complaint order number invoice
  account card bank email mail phone address name budget timeline role title size cost euro dollar usd eur gbp
  nicht kein keine ein eine einer der die das den dem ich du er sie es wir ihr und oder aber auch noch schon nur sehr
  ganz gut schlecht neu alt hier da dort jetzt gerade heute morgen interessiert zufrieden unzufrieden sicher unsicher
  fertig bereit leider dabei kunde kundin neukunde aus auf mit von bei zu zur zum für student selbstständig
  verantwortlich leiter leiterin geschäftsführer geschäftsführerin inhaber inhaberin entwickler entwicklerin
  un una uno el la los las de del al en con sin por para que qué quien muy más menos no sí si ya aquí ahora hoy nuevo
  nueva cliente usuario interesado interesada contento contenta estudiante autónomo director directora gerente dueño dueña
  je tu il elle nous vous ils le les des du à au aux en dans pour avec sans pas plus très ici maintenant intéressé
  intéressée content contente désolé désolée client cliente nouveau nouvelle étudiant indépendant directeur directrice
  responsable eu você ele ela nós o a os as um uma do da dos das no na nos nas com sem não muito mais aqui agora hoje novo
  nova cliente interessado interessada estudante diretor diretora gerente dono dona
  من في على إلى الى هذا هذه مهتم مهتمة عميل جديد هنا الآن لا نعم شركة مدير موظف طالب أريد اريد أبحث ابحث
  unfortunately honestly frankly however anyway btw fyi hmm hm um uh oh ah wow lol haha great nice cool
`);

/** Surnames that begin with "de" or "da" often enough not to be taken for a company. */
export const SURNAMES_AFTER_FROM = words(`
  silva santos costa souza sousa oliveira cruz rosa luz fuente torre garcia león leon jesus almeida carvalho lima rocha
  freitas castro vega mora olmo rio nascimento conceição gaulle beauvoir souza pinto melo
`);

/** Places that follow "from" and "at" and are no companies. */
export const PLACES = words(`
  home work school university college office once all least first last night noon midnight
  germany austria switzerland france spain portugal italy netherlands belgium luxembourg denmark sweden norway finland
  poland czechia hungary romania bulgaria greece turkey ukraine russia ireland england scotland wales britain uk
  usa us america canada mexico brazil argentina chile colombia peru ecuador uruguay venezuela india china japan korea
  singapore malaysia indonesia thailand vietnam philippines australia zealand egypt morocco algeria tunisia nigeria kenya
  ghana uae dubai qatar kuwait bahrain oman jordan lebanon israel pakistan bangladesh iran iraq europe asia africa
  deutschland österreich schweiz frankreich spanien españa méxico brasil italia alemania francia allemagne espagne suisse
  alemanha frança espanha itália deutschland belgien niederlande saudi
  london manchester birmingham edinburgh dublin berlin munich münchen hamburg cologne köln frankfurt stuttgart düsseldorf
  leipzig vienna wien graz zurich zürich geneva genf basel bern paris lyon marseille toulouse lille bordeaux madrid
  barcelona valencia sevilla bilbao lisbon lisboa porto rome roma milan milano turin naples amsterdam rotterdam brussels
  antwerp copenhagen stockholm oslo helsinki warsaw prague budapest bucharest athens istanbul ankara moscow kyiv york
  boston chicago seattle austin dallas houston denver miami atlanta toronto vancouver montreal francisco angeles diego
  bogotá bogota lima santiago quito caracas paulo rio janeiro brasília mumbai delhi bangalore chennai hyderabad pune
  kolkata beijing shanghai tokyo osaka seoul bangkok jakarta manila sydney melbourne brisbane auckland cairo casablanca
  riyadh jeddah doha abu dhabi amman beirut lagos nairobi cape johannesburg texas california florida bavaria bayern
  القاهرة الرياض جدة دبي عمان بيروت الدوحة مصر السعودية الأردن لبنان
`);

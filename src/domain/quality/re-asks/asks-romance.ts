import { anyOf, type LanguageAsks } from './field-asks';

/** Spanish. */
export const SPANISH_ASKS: LanguageAsks = {
  frames: anyOf(
    '(?:cual|cuales|que) (?:es|era|seria|son)',
    '(?:me|nos) (?:puede[ns]?|podria[sn]?|da|das|dice|dices|deja|dejas|facilita|indica|pasa|pasas|comparte|recuerda)',
    '(?:puede[ns]?|podria[sn]?)(?: \\S+){0,1} (?:decir|dar|dejar|facilitar|indicar|pasar|compartir|recordar|enviar)(?:me|nos)?',
    '(?:digame|dime|deme|dame|indiqueme|facilite(?:me|nos)|deje(?:me|nos)|pase(?:me|nos))',
    'necesit(?:o|amos|aria|ariamos)',
    '(?:tiene[ns]?|hay) (?:un|una|algun|alguna)?',
  ),
  nouns: {
    name: anyOf('(?:su|tu|el) nombre(?! de (?:su|la|tu))'),
    email: anyOf('correo(?: electronico)?', 'e?mail', 'direccion de (?:correo|email)'),
    phone: anyOf('telefono', 'numero de (?:telefono|movil|celular)', 'movil', 'celular'),
    company: anyOf('nombre de (?:su|la|tu) (?:empresa|compania|negocio)'),
    role: anyOf('(?:su|tu) (?:cargo|puesto|rol|funcion)'),
    companySize: anyOf('tamano de (?:su|la|tu) empresa', 'numero de empleados'),
    budget: anyOf('presupuesto'),
    timeline: anyOf('plazos?', 'calendario', 'fecha de inicio'),
    useCase: anyOf('caso de uso'),
  },
  questions: {
    name: anyOf(
      'con quien (?:tengo|hablo|estoy)',
      'como (?:se|te) llamas?(?! (?:su|tu|la))',
      'quien (?:es usted|eres)',
    ),
    email: anyOf('(?:a|en) que (?:correo|email|direccion)'),
    phone: anyOf('(?:a|en) que (?:numero|telefono)', 'cual es su numero'),
    company: anyOf(
      'como se llama (?:su|tu|la) (?:empresa|compania|negocio)',
      '(?:de|en|para|con) que (?:empresa|compania)',
      'donde trabaja[ns]?',
    ),
    role: anyOf('(?:que|cual) (?:cargo|puesto|rol|funcion)', 'a que se dedica (?:alli|en)'),
    companySize: anyOf(
      'cuant[oa]s (?:empleados|personas|trabajadores|gente)(?: \\S+)? (?:tienen?|trabajan|son|hay|tienes)',
      'cuantos son(?: ustedes)?',
      '(?:como|que tan|cuan) (?:de )?grande es (?:su|la|tu)',
    ),
    budget: anyOf(
      'cuanto (?:quiere[ns]?|piensa[ns]?|puede[ns]?|desea[ns]?) (?:gastar|invertir|pagar)',
      'que presupuesto',
    ),
    timeline: anyOf(
      '(?:para )?cuando (?:lo|la|quiere[ns]?|le gustaria|les gustaria|piensa[ns]?|necesita[ns]?|desea[ns]?|empezarian?)',
      'en que plazo',
    ),
    useCase: anyOf(
      'para que (?:lo|la|quiere[ns]?|necesita[ns]?|desea[ns]?|va|van|usaria[ns]?)',
      'que (?:quiere[ns]?|desea[ns]?|le gustaria|les gustaria) (?:mejorar|conseguir|lograr|resolver)',
    ),
  },
};

/** French. */
export const FRENCH_ASKS: LanguageAsks = {
  frames: anyOf(
    '(?:quel|quelle|quels|quelles) (?:est|etait|sont|serait)',
    '(?:pourriez|pouvez|puis|peux|pourrais|peut|pourrait)[- ](?:vous|je|tu|on|nous)',
    '(?:donnez|dites|indiquez|envoyez|laissez|communiquez|rappelez)[- ](?:moi|nous)',
    '(?:jai|jaurais|nous avons|nous aurions|il me faut|il me faudrait)(?: besoin)?',
    '(?:avez[- ]vous|as[- ]tu|y a[- ]t[- ]il) (?:un|une|deja)?',
    'cest quoi',
  ),
  nouns: {
    name: anyOf('(?:votre|ton) (?:pre)?nom(?! de)'),
    email: anyOf('(?:votre|une|lad?|ton|l)? ?(?:adresse )?(?:e?mail|courriel|mel)'),
    phone: anyOf('telephone', '(?:votre|un|ton) (?:numero|portable|mobile)'),
    company: anyOf('nom de (?:votre|la|ton) (?:entreprise|societe)'),
    role: anyOf('(?:votre|ton) (?:fonction|poste|role|titre)'),
    companySize: anyOf(
      '(?:taille|effectif) de (?:votre|la|lentreprise)',
      'nombre de (?:salaries|employes|collaborateurs)',
    ),
    budget: anyOf('budget'),
    timeline: anyOf('delais?', 'calendrier', 'echeances?'),
    useCase: anyOf('cas dusage', 'besoin exact'),
  },
  questions: {
    name: anyOf(
      'a qui (?:ai je|ai-je|jai|est-ce que je) (?:lhonneur|parle|le plaisir)?',
      'comment (?:vous appelez|tu tappelles|vous vous appelez)',
      'qui (?:est|etes)[- ]vous',
    ),
    email: anyOf('a quel(?:le)? (?:adresse|e?mail)'),
    phone: anyOf('a quel numero', 'quel numero'),
    company: anyOf(
      '(?:pour|dans|de|chez) quel(?:le)? (?:entreprise|societe)',
      'comment sappelle (?:votre|lentreprise)',
      'ou travaillez',
      'vous travaillez (?:ou|chez qui)',
    ),
    role: anyOf(
      'quel(?:le)? (?:poste|fonction|role) (?:occupez|avez)',
      'que faites[- ]vous (?:chez|la|dans)',
    ),
    companySize: anyOf(
      'combien (?:de (?:personnes|salaries|employes|collaborateurs|gens)|detes|etes)(?: \\S+)?',
      '(?:vous etes|etes vous|etes-vous) combien',
      'quelle est la taille',
    ),
    budget: anyOf('combien (?:souhaitez|voulez|pouvez|comptez)[- ]vous', 'quel budget'),
    timeline: anyOf(
      '(?:pour )?quand (?:souhaitez|voulez|en avez|comptez|pensez|aimeriez|desirez|prevoyez)',
      'dans quel delai',
      'a partir de quand',
    ),
    useCase: anyOf(
      '(?:pour|a) quoi (?:souhaitez|voulez|comptez|en avez|cela|ca|faire)',
      'que (?:souhaitez|voulez)[- ]vous (?:ameliorer|faire|resoudre)',
      'quel usage',
    ),
  },
};

/** Portuguese. */
export const PORTUGUESE_ASKS: LanguageAsks = {
  frames: anyOf(
    '(?:qual|quais|que) (?:e|era|seria|sao)',
    '(?:pode|poderia|podem|poderiam|consegue)(?: me| nos)?(?: \\S+){0,1} (?:dizer|dar|deixar|informar|passar|enviar|lembrar|compartilhar)',
    '(?:posso|podemos|poderia) (?:saber|perguntar|ter|anotar)',
    '(?:me|nos) (?:diga|informe|passe|passa|deixe|da|de|diz|envie|lembre)',
    '(?:diga|informe|passe|deixe|envie)[- ](?:me|nos)',
    '(?:preciso|precisamos|precisaria)(?: de| do| da)?',
    '(?:tem|ha|existe|voces tem|voce tem) (?:um|uma|algum|alguma)',
  ),
  nouns: {
    name: anyOf('(?:o )?(?:seu|teu) nome(?! da)'),
    email: anyOf('e?mail', 'correio eletronico', 'endereco de email'),
    phone: anyOf('telefone', 'celular', 'telemovel', 'numero de (?:telefone|contato|whatsapp)', 'whatsapp'),
    company: anyOf('nome da (?:sua )?empresa'),
    role: anyOf('(?:seu|sua|o seu|a sua|teu) (?:cargo|funcao|papel)'),
    companySize: anyOf('tamanho da (?:sua )?empresa', 'numero de (?:funcionarios|colaboradores)'),
    budget: anyOf('orcamento', 'verba'),
    timeline: anyOf('prazos?', 'cronograma', 'data de inicio'),
    useCase: anyOf('caso de uso'),
  },
  questions: {
    name: anyOf(
      'com quem (?:eu )?(?:falo|estou|tenho)',
      'como (?:voce )?se chama(?! (?:a|sua))',
      'como (?:devo|posso) (?:te |lhe )?chamar',
      'qual o seu nome',
    ),
    email: anyOf('(?:em|para|a) qual? ?(?:que )?e?mail', 'qual o seu email'),
    phone: anyOf(
      '(?:em|para|a|por) (?:que|qual) (?:numero|telefone)',
      'qual o seu (?:telefone|numero|celular)',
    ),
    company: anyOf(
      '(?:em|de|para|por) (?:que|qual) empresa',
      'como se chama a (?:sua )?empresa',
      'onde (?:voce )?trabalha',
      'qual a sua empresa',
    ),
    role: anyOf('(?:qual|que) (?:cargo|funcao|o seu cargo|a sua funcao)', 'o que (?:voce )?faz (?:la|na)'),
    companySize: anyOf(
      'quant[oa]s (?:pessoas|funcionarios|colaboradores|empregados)(?: \\S+)? (?:tem|trabalham|sao|ha|voces)',
      'quantos (?:voces )?sao',
      '(?:qual o|que) tamanho',
    ),
    budget: anyOf(
      'quanto (?:quer|querem|pretende|pretendem|pode|podem|gostaria) (?:gastar|investir|pagar)',
      'qual o (?:seu )?orcamento',
      'que orcamento',
    ),
    timeline: anyOf(
      '(?:para )?quando (?:voces? )?(?:precisa|precisam|quer|querem|pretende|pretendem|gostaria|gostariam|deseja|desejam|comeca)',
      'em que prazo',
      'qual o prazo',
    ),
    useCase: anyOf(
      '(?:para|pra) (?:que|o que) (?:voces? )?(?:quer|querem|vai|vao|precisa|precisam|pretende|usaria|usariam)',
      'o que (?:gostaria|quer|querem) (?:de )?(?:melhorar|resolver|fazer)',
    ),
  },
};

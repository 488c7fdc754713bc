import type { RequestLexicon } from './lexicon';

export const GERMAN: RequestLexicon = {
  contact:
    '(?:sprechen|reden|chatten|telefonieren|verbinden|verbinde|verbindet|weiterleiten|leiten|durchstellen|stellen|unterhalten|kontaktieren|erreichen|ubergeben|weitergeben|anrufen|melden|sprech)',
  want: '(?:will(?! an? )|mochte|moechte|brauche|gib|geben|hatte|haette|gerne?|lieber|ist da|gibt es|wunsche|verlange|bitte)',
  person:
    '(?:(?:einen?|einem|einer|ein|echten?|echter|echte|realen?|richtigen?|lebenden) )*(?:mensch|menschen|person|mitarbeiter|mitarbeiterin|berater|beraterin|kundenberater|ansprechpartner|agenten|live agent|menschliche hilfe|sachbearbeiter)',
  colleague:
    '(?:jemandem|jemanden|jemand|kollegen|kollegin|kollege|support|vertrieb|verkauf|verkaufer|kundendienst|kundenservice|vorgesetzten|chef|team|experten|techniker|menschliche)',
  otherRequests: [
    '(?:rufen sie|ruf|ruft) mich (?:bitte )?(?:an|zuruck)',
    '(?:jemand|mensch|mitarbeiter|berater)(?: \\S+){0,3} (?:anrufen|helfen|melden|zuruckrufen)',
    'mit (?:dem|der|ihm|wem) (?:ich )?(?:reden|sprechen) kann',
    '(?:ist|habt ihr|haben sie|gibt es) (?:da |hier |dort )?(?:\\S+ )?(?:jemand|jemanden|mensch|menschen)(?: da| hier)?$',
    'ist (?:da|hier|dort) (?:\\S+ )?(?:jemand|mensch|ein mensch)',
  ],
  plea: '(?:kann|konnte|darf) (?:ich|man) (?:\\S+ )?nicht|^(?:warum|wieso|weshalb) ',
  negation:
    '(?:(?:will|mochte|moechte|muss|mussen|brauche|soll|bitte|sie|mich) (?:\\S+ ){0,2}(?:nicht|keinen?|niemanden?)|nicht|keinen?|kein|keinem|keiner|ohne|statt|anstatt|bevor|niemand|niemandem)',
  breaksOff: null,
  falseFriends: [
    'pro (?:mitarbeiter|person|agent|mensch|benutzer|nutzer)',
    '(?:wie viele|unsere|meine|ihre|alle|\\d+) (?:\\S+ )?(?:mitarbeiter|agenten|berater|personen|menschen)',
    '(?:bist du|sind sie|spreche ich|rede ich) (?:\\S+ ){0,4}(?:mensch|menschen|roboter|bot|person|maschine)',
    '(?:meinem?|meinen|unserem) (?:chef|team|kollegen|vorgesetzten|partner|anwalt)',
    '(?:der|die|ihr|ein) (?:mitarbeiter|berater|kollege|vertrieb) (?:war|hat|sagte|meinte)',
    'unterstutzt (?:\\S+ )*menschen',
  ],
  refusesBot: '(?:nicht|keinen?|kein)(?: \\S+){0,4} (?:bot|roboter|maschine|computer|chatbot)',
  filler:
    '(?:bitte|danke|jetzt|sofort|hallo|hi|einen?|ein|eine|echten?|echter|ja|ok|mit|zu|an|den|dem|der|sprechen)',
  spaced: true,
  verbMayFollow: true,
};

export const SPANISH: RequestLexicon = {
  contact:
    '(?:hablar|ablar|hable|chatear|platicar|conversar|comunicar|comunicarme|comuniqueme|comunicame|comunicarnos|contactar|contacte|pasame|paseme|pasar|pase|pasarme|transferir|transfiereme|transfierame|transferirme|conectar|conectame|conecteme|ponme|ponganme|pongame|atienda|atender|llame|llamar|llamarme|contactarme)',
  want: '(?:quiero|kiero|necesito|quisiera|dame|deme|prefiero|busco|hay|solicito|requiero|me gustaria|ocupo)',
  person:
    '(?:(?:un|una|el|la|algun|alguna|otro|otra) )*(?:persona|humano|humana|ser humano|agente|asesor|asesora|asesor humano|representante|operador|operadora|ejecutivo|ejecutiva|atencion humana|persona real)',
  colleague:
    '(?:alguien|ventas|soporte|(?:el |la |un |una |su |tu )?(?:supervisor|encargado|gerente|jefe|vendedor|comercial|tecnico|especialista|experto|equipo|colega|companero)|atencion al cliente|servicio al cliente)',
  otherRequests: [
    '(?:alguien|una persona|un agente|un asesor)(?: \\S+){0,3} (?:llamar|llame|ayudar|ayudarme|atender|contactar|contacte)',
    '(?:me pueden|pueden|puede|me puede) llamar(?:me)?',
    'alguien(?: \\S+){0,3} con quien',
    '^(?:hola )?(?:hay|esta) alguien (?:ahi|aqui|alli)$',
    '(?:agente|asesor|persona|alguien) disponible',
  ],
  plea: '^(?:por que|porque) no |no puedo |no se puede ',
  negation:
    '(?:no (?:quiero|necesito|hace falta|me|deseo|quisiera|quieren|es necesario|te|se|nos|tienen?)|sin|nunca|nadie|en vez de|en lugar de|antes de|prefiero no|tengo que|cancela|cancelar)',
  breaksOff: null,
  falseFriends: [
    '(?:ayer|anoche)(?: \\S+)+$',
    'recursos humanos',
    'por (?:persona|agente|asesor|usuario|empleado)',
    '(?:cuantos|cuantas|\\d+|nuestros|mis|sus|los) (?:\\S+ )?(?:agentes|personas|asesores|empleados|humanos)',
    '(?:eres|es usted|hablo con|estoy hablando con) (?:\\S+ ){0,2}(?:humano|persona|bot|robot|maquina)(?: o (?:con )?(?:\\S+ )?(?:humano|persona|bot|robot|maquina))?',
    '(?:el|la|su|un) (?:agente|asesor|asesora|vendedor|persona) (?:me|dijo|fue|era|que me)',
    '(?:mi|nuestro|mis) (?:jefe|equipo|socio|gerente|abogado|agente)',
    '(?:el|su|este|tu) (?:bot|chatbot|producto|sistema) (?:puede|permite|pasa|transfiere)(?: \\S+)*',
  ],
  refusesBot: '(?:no|sin|odio)(?: \\S+){0,4} (?:bot|robot|maquina|chatbot)',
  filler:
    '(?:por|favor|porfavor|porfa|un|una|ya|ahora|hola|si|quiero|con|urgente|gracias|al|el|la|hablar|real)',
  spaced: true,
  verbMayFollow: false,
};

export const FRENCH: RequestLexicon = {
  contact:
    '(?:parler|parle|discuter|echanger|joindre|contacter|contacte|(?:mettre|mise?) en (?:relation|contact)|mettez moi en (?:relation|contact)|passer|passez moi|passe moi|passez|transferer|transferez moi|transfere moi|connecter|connectez moi|appeler|appelle|rappeler|rappelle|avoir)',
  want: '(?:veux|voudrais|souhaite|besoin|donnez moi|donne moi|prefere|aimerais|y a t il|il y a|cherche|il me faut|faut)',
  person:
    '(?:(?:un|une|a|d|de|le|la|du|vrai|vraie|veritable|autre) )*(?:humain|aide humaine|daide humaine|etre humain|vraie personne|personne (?:reelle|physique|humaine)|agent|conseiller|conseillere|operateur|operatrice|representant|interlocuteur|aide humaine|teleconseiller)',
  colleague:
    '(?:quelquun|une personne|(?:un |une |le |la |votre |vos |du |au |un de vos )?(?:responsable|manager|commercial|commerciale|vendeur|technicien|expert|specialiste|collegue|service client|service commercial|superviseur|support|sav|equipe)|un des votres)',
  otherRequests: [
    'quelquun (?:\\S+ ){0,2}(?:mappeler|maider|me rappeler|me contacter|mappelle)',
    '(?:pouvez vous|peux tu|merci de) me (?:rappeler|contacter)',
    '(?:agent|conseiller|humain|quelquun)(?: \\S+){0,2} disponible',
    'quelquun a qui (?:parler|madresser)',
    '^(?:bonjour )?(?:il y a|y a t il) quelquun(?: ici)?$',
  ],
  plea: '^(?:pourquoi|comment ca|ne puis je|je (?:ne )?peux pas|on peut pas) ?',
  negation:
    '(?:ne (?:\\S+ ){1,3}(?:pas|plus)|n\\S+ pas|pas|pas besoin|sans|inutile|jamais|au lieu de|plutot que|avant de|dois je|nai pas|ne me|ne m|ne veux)',
  breaksOff: null,
  falseFriends: [
    'ressources humaines',
    '(?:jai|j ai|on a|nous avons) (?:deja )?parle(?: \\S+)*',
    'par (?:agent|personne|utilisateur|conseiller)',
    '(?:combien d|combien de|nos|mes|vos|\\d+) (?:\\S+ )?(?:agents?|personnes|conseillers|humains)',
    '(?:etes vous|es tu|tu es|vous etes|je parle a|est ce que je parle a) (?:\\S+ ){0,3}(?:humain|robot|bot|personne|machine)(?: ou (?:\\S+ )?(?:humain|robot|bot|personne|machine))?',
    '(?:le|la|votre|un|l) ?(?:agent|conseiller|commercial|conseillere) (?:ma|m|etait|a|qui)(?: \\S+)*',
    'lagent (?:ma|etait|a)',
    '(?:mon|ma|notre|mes) (?:patron|equipe|chef|associe|responsable|collegue|manager)',
    '(?:votre|le|ce) (?:bot|robot|chatbot|produit) (?:peut|permet|transfere)(?: \\S+)*',
    'personne ne',
  ],
  refusesBot: '(?:pas|plus|deteste|sans)(?: \\S+){0,4} (?:bot|robot|machine|chatbot|automate)',
  filler: '(?:svp|stp|sil|vous|te|plait|un|une|bonjour|oui|maintenant|vite|a|le|la|merci|parler|vraie|vrai)',
  spaced: true,
  verbMayFollow: true,
};

export const PORTUGUESE: RequestLexicon = {
  contact:
    '(?:falar|fala|conversar|transferir|transfere|transfira|passar|passa|passe|conectar|conecte|conecta|contatar|contactar|chamar|chama|chame|ligar|ligue|liga|atender|atenda|encaminhar|encaminha)',
  want: '(?:quero|kero|preciso|gostaria|prefiro|me da|tem|desejo|solicito|queria)',
  person:
    '(?:(?:um|uma|o|a|algum|alguma|outro|outra) )*(?:pessoa|humano|ser humano|atendente|agente|representante|operador|operadora|consultor|consultora|atendimento humano|pessoa real|assistente humano)',
  colleague:
    '(?:alguem|vendas|suporte|(?:o |a |um |uma |seu )?(?:gerente|supervisor|responsavel|vendedor|comercial|tecnico|especialista|equipe|colega|colega seu)|atendimento ao cliente)',
  otherRequests: [
    '(?:alguem|um atendente|uma pessoa)(?: \\S+){0,3} (?:ligar|ajudar|atender|contatar)',
    '(?:podem|pode|voces podem) me ligar',
    'alguem(?: \\S+){0,3} com quem',
    '^(?:ola |oi )?(?:tem|ha) alguem (?:ai|aqui)$',
    '(?:atendente|alguem|agente)(?: \\S+){0,2} disponivel',
  ],
  plea: '^(?:por que|pq|porque) nao |nao posso |nao da |nao consigo ',
  negation:
    '(?:nao (?:quero|preciso|precisa|desejo|me|pedi|gostaria|e necessario|tem|te)|sem|nunca|ninguem|em vez de|ao inves de|antes de|prefiro nao|tenho que|cancela|cancelar)',
  breaksOff: null,
  falseFriends: [
    'recursos humanos',
    'por (?:pessoa|atendente|agente|usuario|funcionario)',
    '(?:quantos|quantas|\\d+|nossos|meus|seus|os) (?:\\S+ )?(?:atendentes|pessoas|agentes|funcionarios|humanos)',
    '(?:voce e|es|estou falando com|falo com) (?:\\S+ ){0,2}(?:humano|pessoa|bot|robo|maquina)(?: ou (?:com )?(?:\\S+ )?(?:humano|pessoa|bot|robo|maquina))?',
    '(?:o|a|seu|um) (?:atendente|agente|consultor|vendedor|pessoa) (?:me|disse|foi|era|que)',
    '(?:com |o )?(?:meu|minha|nosso) (?:chefe|equipe|socio|gerente|time)(?: antes)?',
    '(?:o|esse|seu) (?:bot|chatbot|robo|produto) (?:pode|permite|passa|transfere)(?: \\S+)*',
    'horario de atendimento',
  ],
  refusesBot: '(?:nao|sem|odeio)(?: \\S+){0,4} (?:bot|robo|maquina|chatbot)',
  filler:
    '(?:por|favor|porfavor|pfv|um|uma|ja|agora|oi|ola|sim|quero|com|urgente|obrigado|obrigada|o|a|falar|real)',
  spaced: true,
  verbMayFollow: false,
};

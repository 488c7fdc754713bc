import { type PhraseGroup, phraseGroup } from './phrases';

/** Over folded text: no diacritics, no apostrophes. */
export const FRUSTRATION: readonly PhraseGroup[] = [
  phraseGroup(
    'says the bot or the answer is useless',
    0.6,
    '(?:useless|pointless|worthless|unhelpful|rubbish|garbage|trash|stupid|dumb|idiotic|pathetic|hopeless|crap|shitty)|nutzlos|dumm|bescheuert|inutil|no sirve(?: para nada)?|estupido|nul|ne sert a rien|nao serve(?: pra nada)?|burro',
    'غبي|فاشل|بلا فائده|غير مفيد|ما يفهم',
  ),
  phraseGroup(
    'says they are annoyed or angry',
    0.6,
    'annoy(?:ed|ing)|frustrat(?:ed|ing|ion)|angry|furious|pissed(?: off)?|irritat(?:ed|ing)|fed up|sick of|tired of|losing (?:my )?patience|had enough|enough is enough|driving me (?:crazy|mad|nuts)|genervt|verargert|wutend|sauer|es reicht|harto|harta|molesto|molesta|enojad[oa]|enerve|agace|en colere|marre|irritad[oa]|frustrad[oa]|cansad[oa] disso|com raiva',
    'غاضب|زهقت|مللت|محبط|منزعج',
  ),
  phraseGroup(
    'says the service is bad',
    0.5,
    'terrible|awful|horrible|ridiculous|unacceptable|disgrace(?:ful)?|worst|(?:what|is|such) a joke|disappoint(?:ed|ing)|nightmare|waste of (?:my )?time|wast(?:ed|ing) my time|scam|unverschamt|schrecklich|katastrophe|inakzeptabel|unmoglich|zeitverschwendung|pesimo|terrible|horrible|inaceptable|verguenza|perdida de tiempo|estafa|inacceptable|honteux|catastrophe|perte de temps|arnaque|pessimo|horrivel|inaceitavel|vergonha|perda de tempo',
    'سيئ|سيء|فظيع|غير مقبول|مضيعه للوقت|نصب',
  ),
  phraseGroup(
    'says they were not understood',
    0.45,
    '(?:you|u|it) (?:still )?(?:dont|do not|didnt|did not|cant|cannot) (?:seem to )?(?:understand|get it|listen|help|read|answer)(?: me| my| what)?|not what i (?:asked|meant|said|wanted)|(?:doesnt|didnt|does not|did not|not) (?:answer|help|helping|answering|helpful)(?: me| my question)?|makes no sense|wrong answer|thats wrong|you misunderstood|read (?:my|what i)|verstehst (?:du )?(?:mich )?nicht|sie verstehen (?:mich )?nicht|das (?:war|ist) nicht meine frage|hilft (?:mir )?nicht|no (?:me )?entiend(?:es|e|en)|eso no es lo que|no me ayuda|tu ne comprends (?:pas|rien)|vous ne comprenez (?:pas|rien)|ce nest pas ce que|nao entende[su]?|nao foi isso|nao (?:me )?ajuda',
    'لا تفهم|لم تفهم|ليس هذا ما',
  ),
  phraseGroup(
    'says they asked before',
    0.45,
    '(?:i|ive) (?:have )?(?:already|just) (?:said|told|asked|tried|explained|answered|did|given|gave)|asked (?:you )?(?:this |that )?(?:twice|three times|several times|many times|before|already|again)|same (?:answer|thing|question|response)(?: again| over)?|(?:you )?keep (?:repeating|asking|saying|giving|sending)|again and again|over and over|how many times|for the (?:second|third|fourth|last) time|(?:second|third|fourth|\\d+(?:th|rd|nd)) time|going (?:round )?in circles|schon (?:gesagt|gefragt|erklart)|immer (?:das|die) gleiche|zum (?:zweiten|dritten|x ten) mal|ya (?:te |le |lo )?(?:dije|pregunte)|otra vez lo mismo|lo mismo|jai deja (?:dit|demande)|toujours (?:la meme|pareil)|encore la meme|ja (?:disse|falei|perguntei)|a mesma coisa',
    'قلت لك|سالت من قبل|نفس الجواب|نفس الشيء',
  ),
  phraseGroup(
    'complains about waiting',
    0.35,
    '(?:still )?waiting (?:for )?(?:hours|days|weeks|\\d+ (?:minutes|min|hours|days)|ages|forever|so long)|still (?:waiting|nothing|no answer|not working|no reply)|how (?:much )?long(?:er)? (?:do|must|should|will) i|no ?(?:one|body) (?:answers|replies|responds|cares|helps|is answering)|hello{2,}|(?:is )?any(?:one|body) there|warte (?:schon|seit)|niemand antwortet|llevo (?:horas|dias|semanas|\\d+)|nadie (?:me )?(?:responde|contesta)|jattends (?:depuis|toujours)|personne ne (?:me )?repond|(?:estou )?esperando (?:ha|faz)|ninguem (?:me )?responde',
    'لا احد يرد|انتظر منذ',
  ),
  phraseGroup(
    'swears',
    0.6,
    'fuck\\S*|fck\\S*|wtf|shit|bullshit|damn|dammit|goddamn|bloody|hell|asshole|bastard|bitch|scheisse|scheiss\\S*|verdammt|mist|mierda|joder|puta|carajo|cono|merde|putain|bordel|porra|caralho|merda',
    'تبا|لعنه',
  ),
  phraseGroup(
    'gives up',
    0.4,
    'i give up|forget it|never ?mind then|im (?:done|leaving|out)|whatever|im going (?:elsewhere|to (?:a|your) competitor)|ich gebe auf|vergiss es|olvidalo|me rindo|laisse tomber|jabandonne|deixa pra la|desisto',
    'انسي الامر',
  ),
];

/** "Not bad", "no problem", "don't worry": taken out before reading. */
export const HARMLESS =
  /(?<![\p{L}\p{N}])(?:not (?:bad|angry|annoyed|stupid|terrible|at all)|no problem|no worries|dont worry|stupid question|dumb question|silly question|bloody good|damn good|hell yes|hell yeah|pain points?|fixes? (?:the )?frustrat\p{L}+|frustrated customers|angry customers|unhappy customers)(?![\p{L}\p{N}])/gu;

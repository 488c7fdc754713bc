import { defineIntent } from './define';

export const greeting = defineIntent('greeting', 'Says hello.', {
  en: `
    hi
    hello
    hey
    hey there
    hi there
    good morning
    good afternoon
    good evening
    hello, how are you
    how are you doing
    hiya
    howdy
    yo
    hello there bot
    greetings
    hii
    helloo
    hi team
    what's up
    nice to meet you
  `,
  de: 'hallo\nguten Tag\nguten Morgen\nguten Abend\nhi zusammen\nmoin\nservus\ngrüß Gott',
  es: 'hola\nbuenos días\nbuenas tardes\nbuenas noches\nqué tal\nbuenas\nhola cómo estás',
  fr: 'bonjour\nbonsoir\nsalut\ncoucou\nbonjour comment allez-vous\nbonjour à tous',
  pt: 'oi\nolá\nbom dia\nboa tarde\nboa noite\ntudo bem\noi tudo bom',
  ar: 'مرحبا\nالسلام عليكم\nأهلا\nصباح الخير\nمساء الخير\nهلا',
});

export const thanks = defineIntent('thanks', 'Says thank you or praises.', {
  en: `
    thanks
    thank you
    thank you so much
    thanks a lot
    thx
    ty
    much appreciated
    that helped, thanks
    great, thank you
    perfect thanks
    awesome
    you've been very helpful
    cheers
    I appreciate your help
    that's exactly what I needed
    great service
    nice one
    brilliant, thank you
    many thanks
    thanks for the info
  `,
  de: 'danke\nvielen Dank\ndanke schön\ndas hat geholfen\nsuper danke\nherzlichen Dank',
  es: 'gracias\nmuchas gracias\nmil gracias\nperfecto gracias\nme ayudaste mucho\nmuy amable',
  fr: "merci\nmerci beaucoup\nparfait merci\nça m'a aidé\nmerci bien\nsuper merci",
  pt: 'obrigado\nobrigada\nmuito obrigado\nvaleu\nperfeito obrigado\najudou muito',
  ar: 'شكرا\nشكرا جزيلا\nشكرا لك\nممتاز شكرا\nيعطيك العافية',
});

export const goodbye = defineIntent('goodbye', 'Ends the conversation.', {
  en: `
    bye
    goodbye
    see you
    see you later
    bye bye
    have a nice day
    that's all
    that is all for now
    I have to go
    talk to you later
    good night
    nothing else, bye
    no more questions
    take care
    cya
    catch you later
    ok bye
    until next time
    I'm done here
    that was everything
  `,
  de: 'tschüss\nauf Wiedersehen\nbis später\ndas war alles\nschönen Tag noch\nciao',
  es: 'adiós\nhasta luego\nchao\neso es todo\nnos vemos\nque tengas buen día',
  fr: "au revoir\nà bientôt\nbonne journée\nc'est tout\nà plus tard\nbonne soirée",
  pt: 'tchau\naté logo\naté mais\né só isso\ntenha um bom dia',
  ar: 'مع السلامة\nإلى اللقاء\nوداعا\nهذا كل شيء',
});

export const affirm = defineIntent('affirm', 'Says yes or agrees.', {
  en: `
    yes
    yes please
    yep
    yeah
    yup
    sure
    ok
    okay
    of course
    correct
    that's right
    exactly
    sounds good
    go ahead
    please do
    absolutely
    definitely
    I agree
    why not
    right
    fine with me
    yes that's me
    alright
    works for me
    y
  `,
  de: 'ja\nja bitte\ngenau\nstimmt\nin Ordnung\nklar\nok\ngerne\nrichtig',
  es: 'sí\nclaro\nsí por favor\ncorrecto\nde acuerdo\nvale\nexacto\npor supuesto',
  fr: "oui\noui s'il vous plaît\nd'accord\nbien sûr\nexactement\nc'est ça\nvolontiers",
  pt: 'sim\nclaro\nsim por favor\nisso mesmo\ncom certeza\npode ser\ncorreto',
  ar: 'نعم\nأيوه\nأكيد\nموافق\nصحيح\nطبعا\nتمام',
});

export const deny = defineIntent('deny', 'Says no or declines.', {
  en: `
    no
    nope
    no thanks
    no thank you
    not really
    not now
    I don't think so
    nah
    never
    that's wrong
    not correct
    no that's not it
    I'd rather not
    I don't want that
    no need
    not interested
    absolutely not
    negative
    n
    please don't
    none of these
    neither
    I'd prefer not to say
    skip
  `,
  de: 'nein\nnein danke\nnicht wirklich\nlieber nicht\nfalsch\nkein Interesse\nnö\nstimmt nicht',
  es: 'no\nno gracias\nmejor no\nincorrecto\nno me interesa\nprefiero no decirlo\npara nada',
  fr: "non\nnon merci\npas vraiment\nc'est faux\npas intéressé\nje préfère ne pas dire\nsurtout pas",
  pt: 'não\nnão obrigado\nna verdade não\nerrado\nnão tenho interesse\nprefiro não dizer',
  ar: 'لا\nلا شكرا\nليس الآن\nخطأ\nغير مهتم\nأفضل عدم الإجابة',
});

export const botIdentity = defineIntent('bot_identity', 'Asks whether or what kind of bot this is.', {
  en: `
    are you a bot
    are you human
    are you a real person
    am I talking to a robot
    is this a chatbot
    who am I talking to
    what is your name
    who are you
    are you an AI
    is this automated
    are you ChatGPT
    do you use artificial intelligence
    am I speaking with a person or a machine
    what can you do
    what can you help me with
    how can you help me
    who made you
    are you alive
    how smart are you
    which language model do you use
  `,
  de: 'bist du ein Bot\nbist du ein Mensch\nwer bist du\nspreche ich mit einem Roboter\nwas kannst du',
  es: 'eres un bot\neres humano\nquién eres\nestoy hablando con un robot\nqué puedes hacer',
  fr: 'es-tu un robot\nêtes-vous humain\nqui es-tu\nje parle à un robot\nque peux-tu faire',
  pt: 'você é um robô\nvocê é humano\nquem é você\nestou falando com um robô\no que você faz',
  ar: 'هل أنت روبوت\nهل أنت إنسان\nمن أنت\nماذا يمكنك أن تفعل',
});

export const spam = defineIntent('spam', 'Sells to us, phishes or posts junk.', {
  en: `
    we offer SEO services to rank your website on the first page of Google
    increase your website traffic today
    buy cheap followers and likes
    I can redesign your website for a low price
    you have won a prize, click here
    earn money from home
    invest in bitcoin and double your money
    cheap viagra online
    we sell high quality email lists
    guest post on your blog for backlinks
    I am a prince and need your bank account
    congratulations you have been selected
    click this link to claim your gift card
    get a business loan approved in 24 hours
    hot singles in your area
    best casino bonus no deposit
    we provide web development outsourcing from India
    boost your domain authority with our link building
    make 5000 dollars a week working from home
    crypto trading signals join our telegram
    your website has errors, we can fix them for 99 dollars
    dear sir we are manufacturer of LED lights and want to supply you
    lorem ipsum dolor sit amet
    asdf asdf asdf
    qwertyuiop
    test test test
  `,
  de: 'wir bringen Ihre Webseite auf Platz 1 bei Google\nverdienen Sie Geld von zu Hause\nSie haben gewonnen, klicken Sie hier\ngünstiger Kredit ohne Schufa',
  es: 'posicionamos su web en Google\ngane dinero desde casa\nha ganado un premio, haga clic aquí\nprestamos rápidos sin requisitos',
  fr: 'nous référençons votre site en première page de Google\ngagnez de l’argent chez vous\nvous avez gagné, cliquez ici\ncrédit rapide sans justificatif',
  pt: 'colocamos seu site no topo do Google\nganhe dinheiro em casa\nvocê ganhou um prêmio, clique aqui\nempréstimo rápido sem consulta',
});

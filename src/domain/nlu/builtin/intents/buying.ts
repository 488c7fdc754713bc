import { defineIntent } from './define';

export const pricing = defineIntent('pricing', 'Asks what it costs or how plans are priced.', {
  en: `
    how much does it cost
    what does it cost?
    what's the price
    pricing
    price please
    how much is it per month
    how much per user
    what are your prices for 50 seats
    can you tell me about your pricing
    do you have a price list
    where can I see the plans and prices
    what plans do you have
    which plan is right for a team of ten
    what is included in the pro plan
    difference between the basic and the business plan
    is there a free plan
    is there a setup fee
    are there any hidden costs
    do you charge per message
    how are conversations billed
    what would it cost us for 20 people
    monthly or yearly price?
    is it cheaper if we pay annually
    what is the enterprise price
    I need a quote for 100 licences
    can you send me a quote
    how expensive is your product
    pricng for startups
    whats the cost of the premium subscription
    do prices include VAT
  `,
  de: `
    was kostet das
    wie viel kostet es im Monat
    Preise bitte
    welche Tarife gibt es
    gibt es einen kostenlosen Tarif
    Preis pro Benutzer
    ich hätte gern ein Angebot für 50 Lizenzen
    sind die Preise inklusive Mehrwertsteuer
    was ist im Pro-Tarif enthalten
  `,
  es: `
    cuánto cuesta
    cuál es el precio
    precios por favor
    qué planes tienen
    hay un plan gratuito
    precio por usuario
    necesito una cotización para 30 usuarios
    cuánto sale al mes
    me puede enviar un presupuesto
  `,
  fr: `
    combien ça coûte
    quel est le prix
    quels sont vos tarifs
    y a-t-il une formule gratuite
    prix par utilisateur
    pouvez-vous m'envoyer un devis
    combien par mois
    que comprend l'offre pro
  `,
  pt: `
    quanto custa
    qual é o preço
    quais são os planos
    tem plano grátis
    preço por usuário
    preciso de um orçamento
    quanto fica por mês
    o que inclui o plano pro
  `,
  ar: `
    كم السعر
    كم التكلفة
    ما هي الأسعار
    بكم الاشتراك الشهري
    هل توجد خطة مجانية
    أريد عرض سعر
    كم سعر المستخدم الواحد
    ما هي الباقات
  `,
});

export const discount = defineIntent('discount', 'Asks for a lower price, a coupon or special terms.', {
  en: `
    can I get a discount
    do you offer discounts
    any promo code
    is there a coupon
    do you have a student discount
    discount for non-profits
    is there a startup programme
    volume discount for 200 seats
    can you do better on the price
    what's your best price
    can you lower the price
    is the price negotiable
    any deals right now
    do you have a black friday offer
    annual payment discount?
    we'd sign for three years, what discount do we get
    my promo code does not work
    can you match their price
    could you give us 20% off
    special price for schools
    I saw an offer on your website
    is there any promotion running
    do resellers get a discount
    loyalty discount for existing customers
    dscount please
  `,
  de: 'gibt es Rabatt\nkann ich einen Rabatt bekommen\nRabattcode\nMengenrabatt möglich?\ngeht da noch was am Preis\nRabatt für Vereine',
  es: 'hay algún descuento\nme pueden hacer un descuento\ntienen código promocional\ndescuento por volumen\nalguna promoción vigente\nme puede bajar el precio',
  fr: 'avez-vous une réduction\nun code promo\nremise sur volume\npouvez-vous faire un geste sur le prix\ny a-t-il une promotion en cours\nremise pour associations',
  pt: 'tem desconto\nvocês dão desconto\ncupom de desconto\ndesconto por volume\ntem alguma promoção\ndá pra baixar o preço',
  ar: 'هل يوجد خصم\nأريد خصم\nكود خصم\nهل توجد عروض\nخصم للكميات',
});

export const demo = defineIntent('demo', 'Wants to see the product with somebody or book a meeting.', {
  en: `
    I'd like a demo
    can I see a demo
    book a demo
    request a demo please
    demo
    schedule a demo for next week
    could you show me the product
    can you show us how it works
    I want to see it in action
    is there a demo video
    can we set up a meeting
    I'd like to book a meeting
    schedule a call for Tuesday
    can we have a short call next week
    do you have time for a walkthrough
    product tour
    please arrange a presentation for my team
    could you present it to our management
    I would like a live demonstration
    where do I sign up for a demo
    how long is the demo
    can I book a slot in the calendar
    send me a calendar link
    want to see a demo before buying
    webinar for new customers?
    demonstartion please
  `,
  de: `
    ich hätte gern eine Demo
    kann ich eine Demo sehen
    Demo buchen
    können Sie uns das Produkt zeigen
    Termin vereinbaren
    ich möchte eine Vorführung
    können wir nächste Woche telefonieren und Sie zeigen es uns
    Präsentation für mein Team
  `,
  es: `
    quiero una demo
    me pueden hacer una demostración
    agendar una demo
    quisiera ver cómo funciona
    podemos agendar una reunión
    reservar una cita
    me pueden mostrar el producto
    quiero ver una presentación
  `,
  fr: `
    je voudrais une démo
    puis-je avoir une démonstration
    réserver une démo
    pouvez-vous nous montrer le produit
    prendre rendez-vous
    planifier une réunion
    une présentation pour mon équipe
    voir comment ça marche
  `,
  pt: `
    quero uma demonstração
    agendar uma demo
    podem mostrar o produto
    marcar uma reunião
    gostaria de ver como funciona
    uma apresentação para minha equipe
    quero agendar um horário
  `,
  ar: `
    أريد عرضا تجريبيا
    أريد حجز عرض
    هل يمكنكم عرض المنتج
    أريد تحديد موعد
    حجز اجتماع
    أريد أن أرى كيف يعمل
  `,
});

export const trial = defineIntent('trial', 'Wants to try the product or open an account.', {
  en: `
    is there a free trial
    how long is the trial
    can I try it for free
    I want to start a trial
    start free trial
    do I need a credit card for the trial
    can you extend my trial
    my trial ends tomorrow
    what happens after the trial
    can I test it before buying
    trial version
    I'd like to try it out first
    sign up
    how do I sign up
    create an account
    how do I register
    I want to open an account
    can I get a test account
    sandbox access
    try before you buy?
    does the trial include all features
    can my whole team join the trial
    is the trial limited
    trail period
    where can I download it to try
  `,
  de: 'gibt es eine kostenlose Testversion\nkann ich es testen\nwie lange läuft der Test\nich möchte mich registrieren\nTestzugang bitte\nwie melde ich mich an\nkann ich den Testzeitraum verlängern',
  es: 'hay prueba gratis\nquiero probarlo\ncuánto dura la prueba\ncómo me registro\ncrear una cuenta\nnecesito tarjeta para la prueba\npueden ampliar mi prueba',
  fr: "y a-t-il un essai gratuit\nje veux l'essayer\ncombien de temps dure l'essai\ncomment m'inscrire\ncréer un compte\nfaut-il une carte pour l'essai\nprolonger mon essai",
  pt: 'tem teste grátis\nquero testar\nquanto tempo dura o teste\ncomo me cadastro\ncriar uma conta\npreciso de cartão para o teste',
  ar: 'هل توجد تجربة مجانية\nأريد تجربة المنتج\nكم مدة التجربة\nكيف أسجل\nإنشاء حساب',
});

export const comparison = defineIntent(
  'comparison',
  'Compares with a competitor or with what they use today.',
  {
    en: `
    how do you compare to Intercom
    what is the difference between you and your competitors
    why should I choose you over Zendesk
    are you better than HubSpot
    you vs Drift
    we currently use Freshdesk, why switch
    what do you do that others don't
    what makes you different
    how are you different from a normal chatbot
    is it like LiveChat
    we are also looking at two other tools
    we're comparing several vendors
    do you have a comparison table
    who are your competitors
    your competitor offers the same for less
    alternatives to your product
    can you do what Salesforce does
    pros and cons compared with Tidio
    what advantages do you have over email
    can we migrate from Crisp to you
    we are thinking of replacing our current tool
    what is your unique selling point
    compare plans with other providers
    is your bot smarter than theirs
    which is better, yours or theirs
  `,
    de: 'was ist der Unterschied zu Zendesk\nwarum sollte ich euch statt Intercom nehmen\nwie unterscheidet ihr euch vom Wettbewerb\nwir nutzen gerade ein anderes Tool\nseid ihr besser als HubSpot\nwir vergleichen mehrere Anbieter',
    es: 'qué diferencia hay con Zendesk\npor qué elegirlos a ustedes\nen qué se diferencian de la competencia\nson mejores que HubSpot\nactualmente usamos otra herramienta\nestamos comparando proveedores',
    fr: "quelle est la différence avec Zendesk\npourquoi vous choisir plutôt qu'Intercom\nen quoi êtes-vous différents\nnous utilisons déjà un autre outil\nêtes-vous meilleurs que HubSpot\nnous comparons plusieurs fournisseurs",
    pt: 'qual a diferença para o Zendesk\npor que escolher vocês\nvocês são melhores que o HubSpot\nhoje usamos outra ferramenta\nestamos comparando fornecedores',
    ar: 'ما الفرق بينكم وبين المنافسين\nلماذا أختاركم\nنستخدم حاليا برنامجا آخر\nهل أنتم أفضل من غيركم',
  },
);

export const objection = defineIntent('objection', 'Holds back: too expensive, not now, not convinced.', {
  en: `
    that's too expensive
    it is too expensive for us
    way over our budget
    we can't afford that
    I don't see the value
    I'm not convinced
    not sure it's worth it
    I need to think about it
    let me think about it
    maybe later
    not right now
    it's not the right time for us
    we are happy with what we have
    we already have a solution
    we don't need this
    I'm just browsing
    just looking around
    I have no budget this year
    my boss will never approve this
    I've had bad experiences with chatbots
    sounds too good to be true
    why would I pay for that
    it seems too complicated for our team
    we are too small for this
    the contract is too long
    I don't want to be locked in
    others are cheaper
    we tried something like this and it failed
  `,
  de: 'das ist zu teuer\ndas können wir uns nicht leisten\nich muss darüber nachdenken\nvielleicht später\nwir haben schon eine Lösung\nich bin nicht überzeugt\nich schaue mich nur um\nkein Budget dafür',
  es: 'es muy caro\nno nos alcanza el presupuesto\nlo tengo que pensar\nquizás más adelante\nya tenemos una solución\nno estoy convencido\nsolo estoy mirando\nno lo necesitamos',
  fr: "c'est trop cher\nnous n'avons pas le budget\nje dois réfléchir\npeut-être plus tard\nnous avons déjà une solution\nje ne suis pas convaincu\nje regarde seulement\nce n'est pas le bon moment",
  pt: 'está muito caro\nnão temos orçamento\npreciso pensar\ntalvez mais tarde\njá temos uma solução\nnão estou convencido\nsó estou olhando',
  ar: 'السعر غالي جدا\nليس لدينا ميزانية\nأحتاج أن أفكر\nربما لاحقا\nلدينا حل آخر\nلست مقتنعا',
});

export const interest = defineIntent('interest', 'Says they want to buy or evaluate.', {
  en: `
    I'm interested in your product
    I am interested
    we want to buy
    I'd like to buy 20 licences
    how do I buy it
    ready to purchase
    we'd like to get started
    how do we get started
    let's go ahead with the business plan
    I want to upgrade to pro
    we are looking for a chatbot for our website
    looking for a tool to qualify leads
    we need a solution for our sales team
    we are evaluating tools for live chat
    I want to order
    I'd like to place an order
    can I pay by invoice and start today
    sign us up
    please send me the contract, we want to start
    we have decided to go with you
    count us in
    I want more seats
    add ten more users to our plan
    can I purchase online
    where do I enter my payment details to buy
  `,
  de: 'ich interessiere mich für Ihr Produkt\nwir möchten kaufen\nwie kann ich bestellen\nwir suchen einen Chatbot für unsere Webseite\nwir möchten loslegen\nich will auf Pro upgraden',
  es: 'me interesa su producto\nqueremos comprar\ncómo puedo comprarlo\nbuscamos un chatbot para nuestra web\nqueremos empezar\nquiero contratar el plan pro',
  fr: 'je suis intéressé par votre produit\nnous voulons acheter\ncomment commander\nnous cherchons un chatbot pour notre site\nnous voulons commencer\npasser à la version pro',
  pt: 'tenho interesse no produto\nqueremos comprar\ncomo faço para comprar\nprocuramos um chatbot para o site\nqueremos começar\nquero contratar o plano pro',
  ar: 'أنا مهتم بمنتجكم\nنريد الشراء\nكيف أشتري\nنبحث عن روبوت محادثة لموقعنا\nنريد أن نبدأ',
});

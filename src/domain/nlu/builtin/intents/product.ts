import { defineIntent } from './define';

export const features = defineIntent('features', 'Asks what the product can do.', {
  en: `
    what does your product do
    what features do you have
    what can it do
    how does it work
    tell me about your product
    can the bot answer in German
    does it support multiple languages
    do you have a mobile app
    can I customise the widget
    does it work on WhatsApp
    can it send emails
    do you have analytics
    can I see reports by team
    does it have a shared inbox
    is there a knowledge base
    can it qualify leads automatically
    does it score leads
    can I upload my own documents
    does it learn from past chats
    can I schedule messages
    do you support file attachments
    can I set business hours
    what languages are supported
    does it have dark mode
    is there an iOS app
    can visitors leave a message when we're offline
    what's on your roadmap
    give me an overview of the features
  `,
  de: 'was kann Ihr Produkt\nwelche Funktionen gibt es\nwie funktioniert das\nunterstützt es mehrere Sprachen\ngibt es eine App\nkann ich das Widget anpassen\ngibt es Berichte\nwas macht die Software',
  es: 'qué hace su producto\nqué funciones tiene\ncómo funciona\nsoporta varios idiomas\ntienen aplicación móvil\npuedo personalizar el widget\ntiene informes\ncuéntame de su producto',
  fr: 'que fait votre produit\nquelles sont les fonctionnalités\ncomment ça marche\nest-ce multilingue\navez-vous une application mobile\npuis-je personnaliser le widget\ny a-t-il des rapports\nparlez-moi de votre produit',
  pt: 'o que o produto faz\nquais são as funcionalidades\ncomo funciona\nsuporta vários idiomas\ntem aplicativo\nposso personalizar o widget\ntem relatórios',
  ar: 'ماذا يفعل منتجكم\nما هي الميزات\nكيف يعمل\nهل يدعم عدة لغات\nهل يوجد تطبيق\nهل يمكن تخصيصه',
});

export const integration = defineIntent(
  'integration',
  'Asks about connecting other systems, APIs and imports.',
  {
    en: `
    do you integrate with Salesforce
    is there a HubSpot integration
    can I connect it to Slack
    do you have an API
    where is the API documentation
    do you support webhooks
    how do I install the widget on WordPress
    does it work with Shopify
    can we sync contacts with our CRM
    is there a Zapier connector
    can I import data from a CSV
    how do I embed the chat on my site
    does it integrate with Microsoft Teams
    do you have an SDK for React
    REST API rate limits
    can we use single sign-on with Okta
    integrate with Google Calendar
    do you have a GraphQL endpoint
    how do I get an API key
    webhook payload format
    can it push leads into Pipedrive
    connect to our own database
    does it work with Jira
    integration list
    intgration with zoho
    which tools do you integrate with
  `,
    de: 'gibt es eine Integration mit Salesforce\nhaben Sie eine API\nkann man es mit Slack verbinden\nunterstützen Sie Webhooks\nfunktioniert es mit Shopify\nSchnittstelle zu unserem CRM\nwie binde ich das Widget ein',
    es: 'se integra con Salesforce\ntienen API\nse puede conectar con Slack\nsoportan webhooks\nfunciona con Shopify\ncómo instalo el widget\nintegración con nuestro CRM',
    fr: 'avez-vous une intégration avec Salesforce\navez-vous une API\npeut-on le connecter à Slack\nles webhooks sont-ils pris en charge\nça marche avec Shopify\ncomment installer le widget\nintégration avec notre CRM',
    pt: 'integra com Salesforce\ntem API\ndá pra conectar com o Slack\nsuporta webhooks\nfunciona com Shopify\ncomo instalo o widget\nintegração com nosso CRM',
    ar: 'هل يتكامل مع سيلزفورس\nهل لديكم واجهة برمجية\nهل يمكن ربطه مع سلاك\nكيف أثبت الأداة في موقعي\nالربط مع نظام إدارة العملاء',
  },
);

export const security = defineIntent('security', 'Asks how data is protected, hosted and certified.', {
  en: `
    is my data safe
    how do you protect our data
    where is the data stored
    where are your servers
    is the data hosted in the EU
    are you SOC 2 certified
    do you have ISO 27001
    is the data encrypted
    encryption at rest and in transit
    do you do penetration tests
    can I see your security whitepaper
    how do you handle backups
    who has access to our data
    do you support two-factor authentication
    do you have audit logs
    was there ever a data breach
    can we host it ourselves
    on-premise version?
    what is your uptime
    do you have a status page
    we have a security questionnaire to fill in
    how long do you keep chat logs
    role based access control
    do you use our data to train AI
    do you have a bug bounty
  `,
  de: 'sind meine Daten sicher\nwo werden die Daten gespeichert\nsind die Server in der EU\nhaben Sie ISO 27001\nsind die Daten verschlüsselt\nwer hat Zugriff auf unsere Daten\nkann man es selbst hosten',
  es: 'mis datos están seguros\ndónde se guardan los datos\ntienen ISO 27001\nlos datos están cifrados\nquién tiene acceso a nuestros datos\nlos servidores están en Europa',
  fr: 'mes données sont-elles en sécurité\noù sont stockées les données\nêtes-vous certifiés ISO 27001\nles données sont-elles chiffrées\nqui a accès à nos données\nserveurs en Europe ?',
  pt: 'meus dados estão seguros\nonde os dados ficam armazenados\nvocês têm ISO 27001\nos dados são criptografados\nquem tem acesso aos nossos dados',
  ar: 'هل بياناتي آمنة\nأين تخزن البيانات\nهل البيانات مشفرة\nمن يستطيع الوصول إلى بياناتنا',
});

export const legal = defineIntent('legal', 'Contracts, privacy law, terms, complaints with lawyers.', {
  en: `
    are you GDPR compliant
    do you sign a DPA
    can you send me a data processing agreement
    I want to see your terms and conditions
    privacy policy
    where are your terms of service
    what is the contract length
    notice period of the contract
    who is liable if it fails
    do you have an SLA
    our legal department has questions about the contract
    can we change a clause in the contract
    delete all my personal data
    I want a copy of all data you hold about me
    right to be forgotten request
    are you HIPAA compliant
    my lawyer will contact you
    I will take legal action
    this is illegal
    I'm going to sue you
    I will report you to the data protection authority
    non-disclosure agreement
    can you sign our NDA
    which law applies to the contract
    do you comply with the CCPA
    list of subprocessors
  `,
  de: 'sind Sie DSGVO-konform\nich brauche einen Auftragsverarbeitungsvertrag\nAGB\nDatenschutzerklärung\nwie lang ist die Vertragslaufzeit\nlöschen Sie alle meine Daten\nich schalte meinen Anwalt ein\nDatenauskunft nach DSGVO',
  es: 'cumplen con el RGPD\ntérminos y condiciones\npolítica de privacidad\nduración del contrato\nborren todos mis datos\nmi abogado los contactará\nlos voy a demandar',
  fr: 'êtes-vous conformes au RGPD\nconditions générales\npolitique de confidentialité\ndurée du contrat\nsupprimez toutes mes données\nmon avocat vous contactera\nje vais porter plainte',
  pt: 'vocês seguem a LGPD\ntermos de uso\npolítica de privacidade\nduração do contrato\napaguem todos os meus dados\nmeu advogado vai entrar em contato\nvou processar vocês',
  ar: 'الشروط والأحكام\nسياسة الخصوصية\nمدة العقد\nاحذفوا كل بياناتي\nسأتخذ إجراء قانونيا\nمحامي سيتواصل معكم',
});

export const onboarding = defineIntent('onboarding', 'Asks how setting up, migration and training go.', {
  en: `
    how long does setup take
    how do I get started with the setup
    do you help with onboarding
    is there a setup guide
    how difficult is the implementation
    do we need a developer to install it
    can you migrate our data
    do you offer training for our team
    implementation timeline
    how do I invite my team
    how do I add a new user
    how do I train the bot
    where do I add my articles
    how can I change the greeting
    getting started guide
    how fast can we go live
    can we be live by next Monday
    do you offer consulting
    do you have video tutorials
    where is the documentation
    what do you need from us to start
    how do I set up routing
    what are the steps to launch
    is there a help centre
  `,
  de: 'wie lange dauert die Einrichtung\nhelfen Sie beim Onboarding\nbrauchen wir einen Entwickler\nbieten Sie Schulungen an\nwie lade ich mein Team ein\nwo finde ich die Anleitung',
  es: 'cuánto tarda la instalación\nayudan con la implementación\nnecesitamos un programador\nofrecen capacitación\ncómo invito a mi equipo\ndónde está la documentación',
  fr: "combien de temps prend l'installation\naidez-vous à la mise en place\nfaut-il un développeur\nproposez-vous des formations\ncomment inviter mon équipe\noù est la documentation",
  pt: 'quanto tempo leva a implantação\nvocês ajudam na configuração\nprecisa de desenvolvedor\noferecem treinamento\ncomo convido minha equipe',
  ar: 'كم يستغرق الإعداد\nهل تساعدون في الإعداد\nهل توفرون تدريبا\nكيف أضيف فريقي',
});

export const partnership = defineIntent('partnership', 'Resellers, agencies, press and other partners.', {
  en: `
    do you have a partner programme
    I want to become a reseller
    we are an agency and want to resell your product
    affiliate programme
    what commission do partners get
    white label version
    can we put our own brand on it
    we'd like to partner with you
    partnership opportunity
    are you looking for distributors
    I write for a magazine and want an interview
    press contact
    do you sponsor events
    we would like to invite you to our conference
    integration partnership
    referral bonus
    I want to refer a friend
    implementation partner in Spain
    can we list your product in our marketplace
    co-marketing with your company
  `,
  de: 'haben Sie ein Partnerprogramm\nich möchte Reseller werden\nwir sind eine Agentur\nWhite-Label möglich?\nPressekontakt',
  es: 'tienen programa de socios\nquiero ser revendedor\nsomos una agencia\nmarca blanca\nprograma de afiliados',
  fr: "avez-vous un programme partenaire\nje veux devenir revendeur\nnous sommes une agence\nmarque blanche\nprogramme d'affiliation",
});

export const company = defineIntent(
  'about_company',
  'Asks about the company: where, who, when open, how to reach.',
  {
    en: `
    where are you located
    where is your office
    what is your address
    what are your opening hours
    when are you open
    are you open on weekends
    what is your phone number
    what's your email address
    how can I contact you
    how many employees do you have
    how old is your company
    who are your customers
    do you have references in retail
    case studies
    who uses your product
    are you a startup
    who founded the company
    do you have an office in Berlin
    which countries do you serve
    do you operate in Brazil
    support hours
    are you hiring
    job openings
    I want to work for you
    where do I send my CV
    careers page
  `,
    de: 'wo ist Ihr Büro\nwie sind Ihre Öffnungszeiten\nwie lautet Ihre Telefonnummer\nwie kann ich Sie erreichen\nwer sind Ihre Kunden\nhaben Sie offene Stellen',
    es: 'dónde están ubicados\ncuál es su horario\ncuál es su teléfono\ncómo los contacto\nquiénes son sus clientes\ntienen vacantes',
    fr: 'où êtes-vous situés\nquels sont vos horaires\nquel est votre numéro\ncomment vous contacter\nqui sont vos clients\nrecrutez-vous',
    pt: 'onde vocês ficam\nqual o horário de funcionamento\nqual o telefone\ncomo entro em contato\nquem são seus clientes\nvocês têm vagas',
    ar: 'أين موقعكم\nما هي ساعات العمل\nما هو رقم الهاتف\nكيف أتواصل معكم\nمن هم عملاؤكم',
  },
);

import { defineIntent } from './define';

export const complaint = defineIntent(
  'complaint',
  'Is dissatisfied with the product, the service or the bot.',
  {
    en: `
    I'm very unhappy with your service
    I want to complain
    I'd like to make a complaint
    this is unacceptable
    your service is terrible
    worst experience ever
    I am really disappointed
    nobody answers my emails
    I've been waiting for a week
    you promised a reply two days ago
    your product does not do what you promised
    this is a scam
    I feel cheated
    your software is full of bugs
    you people never respond
    third time I write about this
    I have been charged twice and nobody cares
    how dare you
    what a joke of a company
    I'm fed up with this
    this bot is useless
    you don't understand anything
    that is not what I asked
    your answers make no sense
    I'm going to leave a bad review
    awful support
    absolutely ridiculous
    you wasted my time
  `,
    de: 'ich möchte mich beschweren\nich bin sehr unzufrieden\ndas ist inakzeptabel\nIhr Service ist schrecklich\nniemand antwortet mir\nich warte seit einer Woche\nder Bot ist nutzlos\nBeschwerde',
    es: 'quiero poner una queja\nestoy muy molesto\nesto es inaceptable\nsu servicio es pésimo\nnadie me responde\nllevo una semana esperando\neste bot no sirve para nada\nes una estafa',
    fr: "je veux faire une réclamation\nje suis très mécontent\nc'est inacceptable\nvotre service est nul\npersonne ne me répond\nj'attends depuis une semaine\nce bot ne sert à rien\nc'est une arnaque",
    pt: 'quero fazer uma reclamação\nestou muito insatisfeito\nisso é inaceitável\no serviço é péssimo\nninguém me responde\nestou esperando há uma semana\nesse bot não serve pra nada',
    ar: 'أريد تقديم شكوى\nأنا غير راض عن الخدمة\nهذا غير مقبول\nخدمتكم سيئة جدا\nلا أحد يرد علي\nأنتظر منذ أسبوع',
  },
);

export const cancellation = defineIntent(
  'cancellation',
  'Wants to end the contract, subscription or order.',
  {
    en: `
    I want to cancel my subscription
    cancel my account
    how do I cancel
    please cancel my plan
    I'd like to terminate the contract
    stop my subscription
    I don't want to renew
    turn off auto-renewal
    close my account
    delete my account
    unsubscribe
    how can I end my membership
    cancel before the next payment
    we want to leave
    we are switching to another provider
    please don't charge me again
    cancel my order
    I changed my mind and want to cancel the order
    what is the cancellation policy
    is there a cancellation fee
    downgrade to the free plan
    pause my subscription
    canel my subsciption
    notice of termination
    I no longer need the service
  `,
    de: 'ich möchte kündigen\nAbo kündigen\nwie kann ich kündigen\nbitte löschen Sie mein Konto\nVertrag beenden\nBestellung stornieren\nKündigungsfrist?',
    es: 'quiero cancelar mi suscripción\ncómo cancelo\ndar de baja mi cuenta\nno quiero renovar\ncancelar mi pedido\nquiero terminar el contrato\neliminen mi cuenta',
    fr: 'je veux résilier mon abonnement\ncomment résilier\nsupprimer mon compte\nje ne veux pas renouveler\nannuler ma commande\nmettre fin au contrat\nme désabonner',
    pt: 'quero cancelar minha assinatura\ncomo cancelo\nencerrar minha conta\nnão quero renovar\ncancelar meu pedido\nrescindir o contrato',
    ar: 'أريد إلغاء الاشتراك\nكيف ألغي الاشتراك\nأريد حذف حسابي\nإلغاء الطلب\nلا أريد التجديد',
  },
);

export const refund = defineIntent('refund', 'Wants money back.', {
  en: `
    I want a refund
    how do I get my money back
    refund please
    when will I receive my refund
    you charged me by mistake, refund me
    money back guarantee?
    what is your refund policy
    I was charged twice, I want the money returned
    can I return the product
    return and refund
    my refund has not arrived
    how long does a refund take
    reimburse me
    I want to dispute a charge
    please reverse the payment
    I'd like to send it back
    can I exchange it
    refnd status
    give me my money back
    chargeback
  `,
  de: 'ich möchte mein Geld zurück\nRückerstattung\nwann kommt die Erstattung\nkann ich das Produkt zurückgeben\nwie lange dauert die Erstattung',
  es: 'quiero un reembolso\nquiero que me devuelvan el dinero\ncuándo llega mi reembolso\npuedo devolver el producto\npolítica de devolución',
  fr: 'je veux un remboursement\nje veux être remboursé\nquand vais-je recevoir mon remboursement\npuis-je retourner le produit\npolitique de retour',
  pt: 'quero reembolso\nquero meu dinheiro de volta\nquando recebo o reembolso\nposso devolver o produto',
  ar: 'أريد استرداد أموالي\nمتى يصل الاسترداد\nهل يمكن إرجاع المنتج\nسياسة الاسترجاع',
});

export const billing = defineIntent('billing', 'Invoices, payment methods and charges.', {
  en: `
    I need an invoice
    where can I find my invoices
    my invoice is wrong
    change the billing address
    update my credit card
    which payment methods do you accept
    can I pay by bank transfer
    do you accept PayPal
    my payment failed
    my card was declined
    why was I charged 49 dollars
    I don't recognise this charge
    can you add our VAT number to the invoice
    when is the next payment due
    can we pay by purchase order
    I was billed twice
    change from monthly to yearly billing
    send the invoice to accounting
    our invoice is overdue
    receipt for my last payment
    pay in euros
    payment did not go through
    who do we pay
    billing question
  `,
  de: 'ich brauche eine Rechnung\nwo finde ich meine Rechnungen\ndie Rechnung ist falsch\nwelche Zahlungsarten gibt es\nmeine Zahlung ist fehlgeschlagen\nkann ich per Überweisung zahlen',
  es: 'necesito una factura\ndónde veo mis facturas\nla factura está mal\nqué formas de pago aceptan\nmi pago falló\npuedo pagar por transferencia',
  fr: "j'ai besoin d'une facture\noù trouver mes factures\nla facture est fausse\nquels moyens de paiement acceptez-vous\nmon paiement a échoué\npayer par virement",
  pt: 'preciso de uma nota fiscal\nonde vejo minhas faturas\na fatura está errada\nquais formas de pagamento\nmeu pagamento falhou\nposso pagar por boleto',
  ar: 'أحتاج فاتورة\nأين أجد فواتيري\nالفاتورة خاطئة\nما هي طرق الدفع\nفشلت عملية الدفع',
});

export const orderStatus = defineIntent('order_status', 'Asks where an order, delivery or request stands.', {
  en: `
    where is my order
    order status
    track my order
    when will my package arrive
    has my order been shipped
    my order has not arrived
    order number 48291, where is it
    what's the status of my ticket
    any news on my request
    when will it be delivered
    tracking number
    my delivery is late
    I ordered last week and got nothing
    did you receive my order
    can I change the delivery address
    how long does shipping take
    do you ship to Canada
    expected delivery date
    part of my order is missing
    I received the wrong item
    wheres my parcel
    is my order confirmed
    estimated arrival
    status of my application
  `,
  de: 'wo ist meine Bestellung\nBestellstatus\nwann kommt mein Paket\nmeine Lieferung ist verspätet\nSendungsnummer\nwurde meine Bestellung verschickt',
  es: 'dónde está mi pedido\nestado de mi pedido\ncuándo llega mi paquete\nmi pedido no llegó\nnúmero de seguimiento\nya enviaron mi pedido',
  fr: 'où est ma commande\nstatut de ma commande\nquand arrive mon colis\nma commande est en retard\nnuméro de suivi\nma commande est-elle expédiée',
  pt: 'onde está meu pedido\nstatus do pedido\nquando chega minha encomenda\nmeu pedido não chegou\ncódigo de rastreio',
  ar: 'أين طلبي\nحالة الطلب\nمتى يصل الطلب\nلم يصل طلبي\nرقم التتبع',
});

export const technicalProblem = defineIntent('technical_problem', 'Something does not work.', {
  en: `
    it doesn't work
    the app keeps crashing
    I get an error message
    error 500
    the page won't load
    the widget is not showing on my site
    your site is down
    is there an outage
    the chat is frozen
    I can't upload a file
    messages are not being delivered
    the integration stopped working
    notifications don't arrive
    the dashboard is very slow
    the export is broken
    the button does nothing when I click
    there is a bug in the report
    API returns 401
    webhooks are not firing
    it worked yesterday and now it doesn't
    I see a blank screen
    the app logs me out all the time
    the sync with our CRM failed
    something went wrong
    how do I fix this error
    apllication crashed
    technical issue
  `,
  de: 'es funktioniert nicht\nich bekomme eine Fehlermeldung\ndie Seite lädt nicht\ndie App stürzt ab\nIhr System ist down\ndas Widget wird nicht angezeigt\ntechnisches Problem',
  es: 'no funciona\nme sale un error\nla página no carga\nla app se cierra sola\nestá caído el sistema\nno aparece el widget\nproblema técnico',
  fr: "ça ne marche pas\nj'ai un message d'erreur\nla page ne charge pas\nl'application plante\nvotre site est en panne\nle widget ne s'affiche pas\nproblème technique",
  pt: 'não funciona\naparece um erro\na página não carrega\no aplicativo trava\no sistema está fora do ar\nproblema técnico',
  ar: 'لا يعمل\nتظهر رسالة خطأ\nالصفحة لا تفتح\nالتطبيق يتوقف\nمشكلة تقنية',
});

export const accountAccess = defineIntent(
  'account_access',
  'Cannot log in, password, locked account, profile data.',
  {
    en: `
    I forgot my password
    reset my password
    I can't log in
    cannot sign in to my account
    my account is locked
    I don't receive the verification code
    the login link expired
    change my email address
    update my profile
    how do I change my password
    I lost my phone with the authenticator
    two-factor code does not work
    unlock my account
    someone hacked my account
    I forgot my username
    my account was suspended
    change the owner of the account
    recover my account
    I'm not getting the confirmation email
    login problem
    passwrd reset
    switch my account to another email
  `,
    de: 'ich habe mein Passwort vergessen\nich kann mich nicht einloggen\nmein Konto ist gesperrt\nPasswort zurücksetzen\nE-Mail-Adresse ändern\nich bekomme keinen Code',
    es: 'olvidé mi contraseña\nno puedo entrar a mi cuenta\nmi cuenta está bloqueada\nrestablecer contraseña\ncambiar mi correo\nno me llega el código',
    fr: "j'ai oublié mon mot de passe\nje n'arrive pas à me connecter\nmon compte est bloqué\nréinitialiser le mot de passe\nchanger mon adresse e-mail",
    pt: 'esqueci minha senha\nnão consigo entrar na conta\nminha conta está bloqueada\nredefinir senha\nmudar meu email',
    ar: 'نسيت كلمة المرور\nلا أستطيع تسجيل الدخول\nحسابي مقفل\nتغيير البريد الإلكتروني',
  },
);

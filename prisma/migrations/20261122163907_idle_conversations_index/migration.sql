-- Those with the bot by their last message: the look for idle ones reads its beginning, also of visitors who never wrote.
CREATE INDEX conversation_idle ON conversation ("orgId", "lastMessageAt", id DESC) WHERE status = 'bot';

-- The models of old versions are dropped and made again from their examples when one is wanted.
ALTER TABLE intent_model_version DROP CONSTRAINT intent_model_version_check2,
  ADD CHECK (status <> 'ready' OR "trainingSet" IS NOT NULL);

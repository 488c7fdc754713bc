-- Canned replies have variables of their own: what was written with the policy's names is written with theirs.
UPDATE canned_reply SET text = replace(replace(replace(replace(replace(replace(replace(replace(text,
  '[[ {{visitorName}}]]', ' {{lead.name}}'),
  '[[, {{visitorName}}]]', ', {{lead.name}}'),
  '{{visitorName}}', '{{lead.name}}'),
  '{{name}}', '{{lead.name}}'),
  '{{company}}', '{{lead.company}}'),
  '{{agentName}}', '{{agent.name}}'),
  '{{agent}}', '{{agent.name}}'),
  '{{orgName}}', '{{org.name}}')
WHERE text LIKE '%{{%';

select name as "name", what as "what" from partner order by partner

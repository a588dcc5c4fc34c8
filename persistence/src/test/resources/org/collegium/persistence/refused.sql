update association set revision = 0
delete from association
update association set name = ''
update bylaws_version set seats = 0
update bylaws_version set proxies_per_holder = -1
update bylaws_version set seat_ranges = '3 to 11'
update bylaws_version set rhythm = 'WEEKLY'
update bylaws_version set rhythm = null, rhythm_article = 'art. 8'
update bylaws_version set notice = '7'
update bylaws_version set notice_article = 'art. 8'
update bylaws_version set second_interval = '15 PLAIN'
update bylaws_version set second_notice = '6 PLAIN'
update bylaws_version set second_interval = '15', second_notice = '6 PLAIN'
update bylaws_version set second_interval = '15 PLAIN', second_notice = '6'
update bylaws_version set second_article = 'art. 8'
update bylaws_version set consensus_accord = 'WHIM'
update bylaws_version set consensus_recusal = 'SLEEPS'
update bylaws_version set conflict_ladder = 'LISTENER 3'
update bylaws_version set exclusion_rule = 'AT ONCE'
update bylaws_version set terms = ' YEARS'
update bylaws_version set terms = '3 YEARS', thirds = 'SEATS 1 2 3'
update bylaws_version set thirds = 'SEATS 1 2 3 SINCE 2024'
update bylaws_version set deemed_resignation = 'ABSENCES'
update bylaws_version set representing = 'SEATS 1 2'
delete from bylaws_version
update bylaws_provision set competent = null where convocation = 1
update bylaws_provision set competent = 'COUNCIL' where convocation = 2
update bylaws_provision set otherwise = 'FORGOTTEN'
update bylaws_provision set matter = 'WEATHER'
update bylaws_provision set convocation = 3 where convocation = 1
update bylaws_provision set competent = 'EVERYBODY' where convocation = 1
update bylaws_provision set recusal = 'SLEEPS'
update bylaws_provision set tie_break = 'COIN'
update member set entity_name = 'Both', represented_by = 'Both' where given_name is not null
update member set left_on = date '1999-01-01', left_because = 'before joining'
update member set pseudonymised_on = date '2030-01-01', names_remain_by = 'LEGAL_OBLIGATION'
update member set given_name = null, family_name = null where given_name is not null
update member set given_name = null, family_name = null, pseudonymised_on = date '2030-01-01', names_remain_by = 'LEGAL_OBLIGATION', left_because = '' where member = '0001'
update member set given_name = null, family_name = null, pseudonymised_on = date '2030-01-01', names_remain_by = 'LEGAL_OBLIGATION' where member = '0008'
update member set given_name = null, family_name = null, pseudonymised_on = date '2030-01-01', names_remain_by = 'HABIT', left_because = '' where member = '0008'
delete from member
update dues set cents = -1
update dues set line = 0 where line = 1
update dues set first_day = date '2200-01-01'
update mandate set end_day = first_day
update mandate set origin = 'INHERITED'
update mandate set ending = null, term_day = date '2030-01-01' where end_day is not null
update mandate set ending = 'FORGOTTEN'
update mandate set seat = 0 where seat = 1
update exclusion set member = '4711'
update exclusion set grievances = ' '
update exclusion set notice_days = -1
update exclusion set article = ' '
update exclusion set grieved_on = null
update exclusion set companion = 'somebody'
update exclusion set decision = '2025-01'
update exclusion set decided_on = date '2025-02-01'
update exclusion set confirmed_on = date '2025-02-01', set_aside_on = date '2025-02-01'
update conflict_case set subject = ' '
update conflict_case set confidentiality = 'EVERYBODY'
delete from conflict_case
update conflict_party set party = '0005'
update conflict_party set party = '4711'
update conflict_party set line = 0 where line = 1
update conflict_rung set step = 'DUEL' where line = 2
update conflict_rung set step = 'LISTENER' where line = 3
update conflict_rung set step = 'DIRECT_TALK' where line = 1
update conflict_rung set days = 0
update conflict_rung set line = 0 where line = 1
update conflict_fact set kind = 'FORGOTTEN'
update conflict_fact set kind = 'KEPT' where line = 1
update conflict_fact set noted_by = '4711'
update conflict_fact set person = '4711' where person is not null
update conflict_fact set person_name = null where person is not null
update conflict_fact set person = '0001', person_name = 'One' where kind = 'KEPT'
update conflict_fact set step = null where kind = 'CONSENTED'
update conflict_fact set step = 'LISTENER' where kind = 'KEPT'
update conflict_fact set step = 'DUEL' where kind = 'CONSENTED'
update conflict_fact set fact_date = null where kind = 'MEASURE_TAKEN'
update conflict_fact set fact_date = date '2025-03-01' where kind = 'KEPT'
update conflict_fact set fact_text = null where kind = 'AGREED'
update conflict_fact set fact_text = 'so' where kind = 'REFERRED'
update conflict_fact set line = 0 where line = 1
update sitting set closed_at = opened_at - interval '1' hour
update sitting set sitting = 'soon'
update sitting set sent_means = ''
update sitting set revised_on = 'soon'
update sitting set association_name = ''
update sitting set revision = 0
update sitting_seat set seat = 0 where seat = 1
update agenda_item set motion_text = null where motion is not null
update agenda_item set changes = 'FORGETS 2025-01' where changes is not null
update agenda_item set changes = 'REPEALS 2025-01' where motion is null
update agenda_item set effective_from = date '2025-03-01' where motion is null
update agenda_item set mastery = '0001 One' where motion is null
update agenda_item set mastery = 'somebody' where motion is not null
update agenda_item set conflict = 'C-2025-02' where motion is not null
update agenda_item set conflict = 'C-2025-01' where motion is null
update agenda_item set mends = '2025-01-07-council-1' where motion is null
update agenda_item set mends = '2025-01-07-council-1' where approves is not null
update agenda_item set set_aside = 'BURIED' where set_aside is not null
update agenda_item set set_aside_why = null where set_aside is not null
update agenda_item set set_aside_why = ' ' where set_aside is not null
update agenda_item set set_aside_at = null where set_aside is not null
update agenda_item set item = 0 where item = 1
update agenda_item set motion_version = 0 where motion_version is not null
update agenda_item set matter = 'WEATHER' where matter is not null
update agenda_item set set_aside_line = 0 where set_aside_line is not null
update agenda_item set confidential = true where approves is not null
update amendment set passage = ' '
update amendment set replacement = passage
update amendment set amendment = 0
delete from amendment
update amendment set line = 0 where line = 1
update action_item set line = 0 where line = 1
update overruling set contradiction = 'MOOD'
update overruling set reason = ' '
update minutes_version set version = 0
update minutes_version set content = ''
update minutes_remark set line = 0 where line = 1
update minutes_remark set item = 0 where item is not null
update minutes_remark set words = ' ' where item is null
update minutes_remark set words = null where item is not null
update minutes_remark set version = 2
update minutes_remark set member = '4711'
delete from minutes_version
update attendance set kind = 'RECUSAL' where kind = 'ARRIVAL'
update attendance set member = '4711'
update attendance set line = 0 where line = 1
update attendance set kind = 'NAP' where kind = 'EXCUSE'
update vote set outcome = 'PERHAPS'
update vote set outcome = 'NOT_ADOPTED' where decision_number = 1
update vote set decision_number = 1 where decision_number = 2
update vote set mode = 'SHOW_OF_HANDS' where mode = 'SECRET'
update vote set in_favour = null where mode = 'SECRET'
update vote set otherwise = 'FORGOTTEN'
update vote set closed_early = true where mode = 'SHOW_OF_HANDS'
update vote set amendment = 9 where amendment = 1
update vote set amendment = 2 where decision_number = 3
update vote set decision_year = 2025, decision_number = 9 where amendment = 1
update vote set tie_break = 'COIN'
update vote set tie_broken_by = 'LOT 7./'
update vote set vote = 0 where vote = 1
update vote set competent = 'EVERYBODY' where competent is not null
update vote set mode = 'SHOUTING'
update vote set recusal = 'SLEEPS'
update vote set in_favour = -1 where in_favour is not null
update vote set against = -1 where against is not null
update vote set abstaining = -1 where abstaining is not null
update vote set blank = -1 where blank is not null
update vote set spoiled = -1 where spoiled is not null
update vote set not_participating = -1 where not_participating is not null
update vote set announced = 'PERHAPS'
update vote set decision_number = 0 where decision_number = 1
update vote set opened_at = closed_at + interval '1' hour where closed_at is not null
update vote_seat set state = 'ASLEEP'
update vote_seat set choice = 'FOR' where mode = 'SECRET' and seat = 1
update vote_seat set mode = 'ROLL_CALL', choice = 'FOR', voted = null where mode = 'SECRET' and seat = 1
update vote_seat set choice = null where choice is not null
update vote_seat set voted = true where state = 'VACANT' and mode = 'SECRET'
update vote_seat set seat = 8 where seat = 7
update vote_seat set choice = 'LOUD' where choice is not null
update vote_seat set proxy_seat = null where state = 'REPRESENTED'
update consensus set competent = 'NOBODY'
update consensus set accord = 'WHIM'
update consensus set recusal = 'SLEEPS'
update consensus set line = 0
update consensus set decision_number = null where decision_number is not null
delete from consensus
update consensus set decision_number = 0 where decision_number is not null
update consensus_stage set step = 'ASLEEP'
update consensus_stage set amended_text = null where step = 'AMENDED'
update consensus_stage set amended_text = ' ' where step = 'AMENDED'
update consensus_stage set amended_text = 'so' where step = 'OBJECTIONS'
update consensus_stage set asked_by = 1 where step = 'OBJECTIONS'
update consensus_stage set asked_by = 99 where step = 'VOTE'
update consensus_stage set line = 0 where line = 1
update consensus_position set stance = 'SHRUG'
update consensus_position set seat = 99
update consensus_position set words = ' ' where stance = 'OBJECT'
update consensus_position set words = null where stance = 'OBJECT'
update consensus_position set round = 0
update consensus_position set line = 0 where line = 1
update election set competent = 'NOBODY'
update election set counting = 'COIN'
update election set tie_rule = 'COIN'
update election set going_on = 'NOBODY' where going_on is not null
update election set least = null where going_on is not null
update election set seats = ' '
update election set blank = -1
update election set closed_at = opened_at - interval '1' hour
update election set item = 99
delete from election
update election set election = 0 where election = 1
update election set least = -1 where least is not null
update election set expressed = -1 where expressed is not null
update election set unusable = -1 where unusable is not null
update election set unknown_name = -1 where unknown_name is not null
update election set same_name_twice = -1 where same_name_twice is not null
update election set too_many_names = -1 where too_many_names is not null
update election_candidate set member = '4711'
update election_candidate set name = ''
update election_candidate set votes = -1
update election_candidate set elected = 0
update election_candidate set line = 0 where line = 1
update election_candidate set drawn = 0 where drawn is not null
update election_seat set state = 'ASLEEP'
update election_seat set seat = 99
update election_seat set proxy_seat = 1 where state = 'PRESENT'
update election_seat set voted = true where state = 'ABSENT'
update filing set change = 'WEATHER'
update filing set change = 'REPRESENTATIVES', changed_on = date '2025-01-07'
update filing set changed_on = filed_on + 1 where filed_on is not null
update filing set receipt_on = filed_on - 1 where receipt_on is not null
update filing set filed_on = null where receipt_on is not null
update filing set receipt_on = null where receipt is not null
update filing set decision = 'in January'
update filing set line = 0 where line = 1
update special_mandate set kind = 'MAGIC'
update special_mandate set object = ' '
update special_mandate set end_day = first_day
update special_mandate set member = '4711'
update special_mandate set decision = 'in January'
update special_mandate set line = 0 where line = 1
update act_on_behalf set kind = 'MAGIC'
update act_on_behalf set what = ' '
update act_on_behalf set member = '4711'
update act_on_behalf set reported_on = done_on - 1
update act_on_behalf set line = 0 where line = 1
update resource set kind = 'WEATHER'
update resource set open_to = 'FRIENDS'
update resource set name = ' '
update resource set resource = 0 where resource = 2
update resource set end_day = first_day
delete from resource
update steward set member = '4711'
update steward set resource = 9
update steward set end_day = first_day
update steward set line = 0
update partner set what = ' '
update partner set name = ' '
update partner set partner = 0 where partner = 1
update sheet_text set topic = 'WEATHER'
update sheet_text set words = ' '
update register_entry set number = 0
update register_entry set salt = 'ab'
update register_entry set content_hash = 'ab'
update register_entry set root = 'ab'
update register_entry set parts = 0
update register_entry set hash = null
insert into register_entry (select association_id, number + 1, subject, sealed_at, content, salt, content_hash, root, parts, previous, hash from register_entry)
insert into act (select association_id, number + 100, act, actor, done_at, deed, about, previous, hash from act)
update act set hash = 'changed'
update act set previous = null
update act set number = 0 where number = 1
update sitting_seat set holder_name = null where holder is not null

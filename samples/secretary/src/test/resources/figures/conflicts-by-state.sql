select say('conflict-state.' || state) as "state", count(*) as "cases" from case_state group by state
order by state

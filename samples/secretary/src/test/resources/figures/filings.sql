select say('filing-change.' || change) as "filing-change", changed_on as "since", 'no.' || char(160) || decision as "decision",
  dateadd(month, 3, changed_on) as "filing-due", filed_on as "filed-on", receipt_on as "receipt-on", receipt as "receipt"
from filing, asked where changed_on between first_day and last_day order by line

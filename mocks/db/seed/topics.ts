/**
 * What customers write about. One block a topic; the first line is the ticket type, then
 * `#` title · `>` customer · `<` teammate · `?` teammate asks (waiting on the customer) · `!` internal note,
 * handed to engineering · `&` internal note, handed to finance · `*` teammate, solved · `+` customer, afterwards.
 * Some say "invoice" in the title, some only in the description, some only in the conversation: searches are tried on them.
 */
export const topics = `billing
#{Charged twice for $month|Two card payments for $month|Duplicate payment on $da}
>$hi,¶our card was charged twice on $da: $amt both times, and both lines quote invoice $inv. Could you refund one of them?$by
<$ack I can see both payments. The bank confirmed the first late, when we had already retried.
&Second capture came from the retry job, same as bluebottle. Within my limit, no approval needed.
*The second payment of $amt has been refunded. It takes up to five working days to show on your statement.
+{It arrived, thank you!|The refund is on our statement now. Thanks $agent!|Received 🙏🏽}

billing
#{Wrong VAT number on invoice $inv|Invoice $inv shows our old address|Please correct the company name on invoice $inv}
>$hi,¶{our accountant sent back|finance cannot book} $inv because the details are out of date. Could we get a copy with what is now in Settings > Billing? {It is due on $db.|We close the month on $db.}$by
?$ack A document that was sent cannot be changed, but I can credit it and issue a new one. Is it only $inv?
>{Only this one.|This one and the month before, please.} The settings are right, I checked with $mate.
&Credit note requested. Account is on churnwatch, please do it today.
*Done: a credit note for $amt and a corrected invoice are in your inbox and under Settings > Billing.
+{Perfect, finance is happy.|Booked. Thank you, $agent!}

billing
#{PO-$nk on every invoice?|Purchase order missing on invoices|Add PO-$nk to our invoices}
>Our accountant sends back anything without a purchase order. Ours is PO-$nk and runs until $db. Where do we enter it?$by
*$hm Yes: Settings > Billing > "Reference". It is printed under your address from the next billing run on. {I have filled it in for you.|It takes up to 30 characters.}
+{Found it, thanks.|It was right there. Thanks $agent!}

billing
#{$month bill is much higher than expected|Why did our usage double in $month?|Unexpected overage of $amt}
>$hi,¶we budgeted about $amu a month and {$month came to|now it says} $amt. According to $mate our traffic did not change. What are we paying for?$by
?$ack Your events doubled {on|around} $da to $nn, nearly all from "mobile-app". Each one arrives twice, with different ids. Was there a release that day?
>{You are right, a retry loop was left on. It is off now.|It was the $int connector: $mate had it running twice.}
&Honest mistake. Goodwill credit is fine, we owe them one since bluebottle.
*Thanks for checking. I have credited $amu, which will be deducted from your next invoice. Usage > Alerts can warn you at 120% of last month.
+{That is more than fair. Thank you.|Alert is set. Thanks!}

question
#{Setting up single sign-on|SAML sign-in fails for $mate|SSO works for me but not for my colleagues}
>$hi,¶we are {rolling out|testing} single sign-on. I can sign in, everybody else gets "unknown audience". {I followed the guide to the letter.|$mate compared the metadata twice.}$by
?$hm That means the entity id in your provider differs from ours, often by a slash at the end. What does yours say?
>It has a slash at the end. {Should it be without?|That must be it.}
*Yes, without. {Give it five minutes|Save and try in a private window}; nobody loses their session.
+{That was it. $n people are in.|Works for the whole team now 🎉}

question
#{How do I give $mate read-only access?|Which role may export "$rep"?|Can an auditor see "$rep" without editing?}
>{An auditor|A colleague in finance} needs to look at "$rep" until $db, but must not {change anything|see customer names}. Which role is right?$by
*$hm "Viewer" opens reports and cannot edit, export or invite. An end date under People > Invite stops it by itself.
+{Exactly what we need.|Thanks, invited.}

question
#{Send "$rep" by e-mail every Monday|"$rep" arrives at the wrong hour|"$rep" for people without an account?}
>My manager wants "$rep" in her inbox before the Monday meeting. The schedule I made arrives two hours late.$by
<$hm Schedules follow the time zone of the workspace (Settings > General), and yours is still set to UTC. Recipients need no account.
>Changed it. And can it be a spreadsheet instead of a PDF?
*Yes: "Format" in the same dialog. $chk

bug
#{"$rep" does not match the export|Totals in "$rep" differ from the spreadsheet|Numbers change when I reload "$rep"}
>$hi,¶"$rep" shows $amt for $month, the export of the same filter adds up to $amu. {It was right last month.|$mate sees the same.} {Which one should I trust?|Our board meets on $db.}$by
<$sry I see the same with your filter. The export counts refunds on the day they were made, the chart on the day of the sale.
!Aggregates were not rebuilt after the bluebottle weekend. Do not give a date.
*{Repaired and recalculated|Fixed}: both say $amu now. {Invoice amounts were never affected, they do not come from here.|If you compare again, reload once.} $chk
+{Confirmed, they match.|Matches to the cent. Thanks, $agent.}

bug
#{Webhooks late since $da|No webhook since $da|Missing "payment.succeeded" events}
>$hi,¶since $da our endpoint {gets no webhooks|receives events hours late}. {We changed nothing.|They show as "queued".} $n orders wait to be shipped because of this.$by
<$sry Your queue has $nn events in it: your endpoint answered some with a 500, after which we slow down.
!One tenant's endpoint blocks the shard, bluebottle all over again. Gave them a queue of their own.
?I have restarted the queue. Could you check that nothing is missing from $da on?
>{They are coming in, $n a second.|Yes! All caught up.} Did anything get lost?
*No: events are kept for 30 days and can be sent again from Developers > Events.

bug
#{$int sync is stuck at $n%|$int asks to re-authorise every day|Customers missing after the $int sync}
>The connection with $int {stops every night|has been running since $da} and new customers do not show up. {I pressed Resume a few times.|Can I resume it without starting over?}$by
?$ack Who set it up? If that person left, it stops exactly like this.
>{It was $mate, who changed teams.|A colleague who has left.} How do I take it over?
*Connections > $int > "Authorise as me". It resumes where it stopped, nothing is imported twice.
+{Resumed, 100% after ten minutes.|It is running again. Thanks!}

bug
#{"$rep" takes a minute to load|"$rep" is slow in the morning|Time-out in "$rep"}
>{Every morning|Since $da} "$rep" {takes over a minute|ends with "took too long"}. There are $nn customers in it. In the afternoon it is fast.$by
<$sry I timed it: 48 seconds. It is read while the nightly import is still writing.
!Missing index on the account filter. They are on churnwatch, hurry.
*It now opens in under two seconds. $chk
+{Night and day. Thank you!|Three seconds, fine.}

bug
#{Emoji in a plan name break the PDF|Plan "R&D <Lab> 👩🏽‍🔬" is cut off in "$rep"|Names with < and > vanish from "$rep"}
>We call our plans "R&D <Lab> 👩🏽‍🔬" and "Family 👨‍👩‍👧‍👦 & friends". In the PDF {there are boxes instead|everything from the < on is gone}.$by
<$ack What a good name. The font of the PDF has no emoji, and the < was taken for markup. It was never executed, only dropped.
*Both are repaired: names are printed exactly as you type them, 👩🏽‍🔬 included.

data
#{Access request from customer $nn|Everything you hold about customer $nn|Subject access request, due $db}
>$hi,¶one of our customers asked for all personal data {we and our suppliers hold|under Article 15}. Can you send what is stored under customer number $nn by $db?$by
?$hm For safety: can somebody with the Owner role confirm this, and do you prefer CSV or JSON?
>{Confirmed, I am the owner. JSON please.|$mate is the owner and agrees. CSV is fine.}
*The archive is under Settings > Privacy for seven days: profile, $n invoices, consents and the log.
+{Downloaded, thanks.|Very complete. Thank you, $agent.}

data
#{Please delete $nn test customers|Deletion of customer $nn|Erase what we imported on $da}
>We imported {test customers|an old address list} into production on $da. Could you erase everything with the tag "test"? It has to be gone by $db.$by
?Erasing cannot be undone, and old reports keep their sums. Shall I go ahead?
>{Yes, please go ahead.|Go ahead, $mate agrees too.}
*Done: $nn records erased; backups follow within 35 days.

task
#{Check credit limit of $co|Renewal call with $co|Approve credit note over $amt}
>Needs a decision before $db. Usage is $nn events.
!{On churnwatch since $da, be generous.|No discount without approval.}
*Approved and filed.

tracker
#{Webhook delivery delayed|Nightly totals incomplete|Duplicate card captures}
>$n accounts affected since $da. {Status page not updated yet.|Comms approved.}
!Part of bluebottle. {Root cause: a shard without a limit.|Rolled back, watching.}
*Stable for 24 hours, closing.`

# case: invoices fall into buckets by days overdue
# policy: expression
# inputs: {"today": 738000, "due": [738010, 738000, 737999, 737960, 737900, 737000]}
# expect: value ['current', 'current', '1-30', '31-60', '90+', '90+']
[next_bucket for d in due for next_bucket in [next((n for limit, n in [(0, "current"), (30, "1-30"), (60, "31-60"), (90, "61-90")] if today - d <= limit), "90+")]]

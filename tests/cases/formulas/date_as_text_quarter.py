# case: the quarter of an ISO date in text
# policy: expression
# inputs: {"dates": ["2024-01-31", "2024-06-01", "2024-12-24"]}
# expect: value ["Q1", "Q2", "Q4"]
[f"Q{(int(d[5:7]) - 1) // 3 + 1}" for d in dates]

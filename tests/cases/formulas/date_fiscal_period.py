# case: a fiscal year that begins in April, as text
# policy: expression
# inputs: {"dates": ["2023-03-31", "2023-04-01", "2024-01-15"]}
# expect: value ['FY2022/23-P12', 'FY2023/24-P01', 'FY2023/24-P10']
[f"FY{y - (m < 4)}/{(y - (m < 4) + 1) % 100:02d}-P{(m - 4) % 12 + 1:>02}" for y, m in ((int(d[:4]), int(d[5:7])) for d in dates)]

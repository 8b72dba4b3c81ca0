# case: "12,5 %" as text becomes a fraction
# policy: expression
# inputs: {"values": ["12,5 %", "7%", "", "n/a"]}
# expect: value [0.125, 0.07, None, None]
[round(float(v.rstrip(" %").replace(",", ".")) / 100, 6) if v.rstrip(" %").replace(",", "").isdigit() else None for v in values]

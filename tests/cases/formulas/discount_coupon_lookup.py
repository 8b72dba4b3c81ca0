# case: a coupon code, written in any way, is looked up; an unknown one gives nothing
# policy: expression
# inputs: {"coupons": {"SPRING10": 10, "VIP25": 25}, "codes": [" spring10", "Vip25 ", "none", ""]}
# expect: value [10, 25, 0, 0]
[coupons.get(code.strip().upper(), 0) for code in codes]

# case: the tax of an invoice, by rate, the rates in rising order
# policy: expression
# inputs: {"lines": [(100.0, 19), (50.0, 7), (20.0, 19), (10.0, 0)]}
# expect: value {'0 %': 0.0, '7 %': 3.5, '19 %': 22.8}
{f"{rate} %": round(sum(net for net, r in lines if r == rate) * rate / 100, 2) for rate in sorted({r for _, r in lines})}

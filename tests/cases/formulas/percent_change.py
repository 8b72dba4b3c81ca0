# case: changes in percent between neighbours, none from zero
# policy: expression
# inputs: {"series": [100, 110, 99, 0, 5]}
# expect: value ['+10.0%', '-10.0%', '-100.0%', 'n/a']
[f"{(b - a) / a:+.1%}" if a else "n/a" for a, b in zip(series, series[1:])]

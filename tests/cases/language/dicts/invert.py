# case: a dict the other way round
# expect: value [{'Germany': 'de', 'France': 'fr'}, {43: ['at', 'xx'], 49: ['de']}]
codes = {"de": "Germany", "fr": "France"}
dial = {"at": 43, "de": 49, "xx": 43}
by_number = {}
for k, v in dial.items():
    by_number.setdefault(v, []).append(k)
[{v: k for k, v in codes.items()}, by_number]

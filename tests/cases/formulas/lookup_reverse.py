# case: from the name of a country back to its code
# policy: expression
# inputs: {"countries": {"AT": "Austria", "BE": "Belgium", "CY": "Cyprus"}, "wanted": ["Cyprus", "Austria", "Atlantis"]}
# expect: value ['CY', 'AT', '??']
[{v: k for k, v in countries.items()}.get(w, "??") for w in wanted]

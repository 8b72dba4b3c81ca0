# case: a stock number out of fields, padded and in capitals
# policy: expression
# inputs: {"item": {"cat": "shoes", "size": 42, "color": "dark red", "n": 7}}
# expect: value 'SHO-042-DR-00007'
"-".join([item["cat"][:3].upper(), f'{item["size"]:03}', "".join(w[0] for w in item["color"].split()).upper(), f"{item['n']:05d}"])

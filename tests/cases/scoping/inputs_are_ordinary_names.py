# case: inputs are ordinary names that the program may rebind
# inputs: {"price": 10, "rows": [1]}
# expect: value [11, [1, 2]]
price += 1
rows.append(2)
[price, rows]

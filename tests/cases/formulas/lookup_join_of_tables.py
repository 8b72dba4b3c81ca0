# case: orders joined with customers by id
# policy: expression
# inputs: {"customers": [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bob"}], "orders": [{"cust": 2, "sum": 5}, {"cust": 1, "sum": 7}, {"cust": 3, "sum": 1}]}
# expect: value [{'cust': 2, 'sum': 5, 'name': 'Bob'}, {'cust': 1, 'sum': 7, 'name': 'Ann'}, {'cust': 3, 'sum': 1, 'name': None}]
[{**o, "name": by_id.get(o["cust"], {}).get("name")} for by_id in [{c["id"]: c for c in customers}] for o in orders]

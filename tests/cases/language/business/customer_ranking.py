# case: customers ranked, ties share a place
# expect: value [(1, 'Bob', 70), (2, 'Ann', 50), (2, 'Cid', 50), (4, 'Dee', 20)]
sales = {"Ann": 50, "Bob": 70, "Cid": 50, "Dee": 20}
ranking, place, last = [], 0, None
for i, (name, n) in enumerate(sorted(sales.items(), key=lambda kv: (-kv[1], kv[0])), 1):
    if n != last:
        place, last = i, n
    ranking.append((place, name, n))
ranking

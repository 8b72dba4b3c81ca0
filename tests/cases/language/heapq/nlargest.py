# case: the largest and smallest few
# policy: script {"modules": {"heapq": null}}
# expect: value [[23, 8], 'C', [1, 2, 3, 4, 9], ['c', 'b', 'a']]
import heapq
rows = [{"s": "A", "p": 91.1}, {"s": "B", "p": 543.2}, {"s": "C", "p": 21.0}]
[heapq.nlargest(2, [1, 8, 2, 23, 7]), heapq.nsmallest(2, rows, key=lambda r: r["p"])[0]["s"], list(heapq.merge([1, 4], [2, 3, 9])), list(heapq.merge("ca", "b", reverse=True))]

# case: a decision by a chain of conditions, with and, or, not and chained comparisons
# policy: expression
# inputs: {"apps": [{"score": 720, "dti": 0.2, "years": 5}, {"score": 650, "dti": 0.35, "years": 1}, {"score": 640, "dti": 0.5, "years": 9}, {"score": 500, "dti": 0.1, "years": 20}]}
# expect: value ['approve', 'review', 'decline', 'decline']
["approve" if a["score"] >= 700 and a["dti"] < 0.4 else "review" if 600 <= a["score"] < 700 and (a["dti"] <= 0.36 or a["years"] > 10) else "decline" for a in apps]

# case: a weighted draw with a seed of its own
# policy: script {"modules": {"random": null}}
# expect: value [True, ['a', 'b', 'c', 'd', 'e', 'f'], 6]
import random
rng = random.Random(2024)
prizes = {"car": 1, "mug": 9}
draws = rng.choices(list(prizes), weights=prizes.values(), k=500)
teams = list("abcdef")
rng.shuffle(teams)
[draws.count("mug") > draws.count("car") > 0, sorted(teams), len({tuple(rng.sample("abc", 2)) for _ in range(100)})]

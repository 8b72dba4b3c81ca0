# case: choice, sample, shuffle
# policy: script {"modules": {"random": null}}
# expect: value [True, 5, True, 'a', ['y', 'y', 'y'], True]
import random
deck = list(range(20))
random.seed(3)
random.shuffle(deck)
hand = random.sample(deck, 5)
[sorted(deck) == list(range(20)), len(set(hand)), set(hand) <= set(deck), random.choice("aaa"), random.choices(["x", "y"], weights=[0, 1], k=3), random.sample(range(3), 3) != [9]]

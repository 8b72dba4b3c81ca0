# case: fill and alignment
# expect: value ['ab      |      ab|   ab   |***ab***|000000ab', 'abcdefghij|abcdefghij|abcdefghij|abcdefghij|abcdefghij']
["|".join(f"{w:{a}8}" for a in ("<", ">", "^", "*^", "0>")) for w in ("ab", "abcdefghij")]

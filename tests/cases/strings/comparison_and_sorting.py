# case: text sorts by code point, by key when asked
# expect: value [['Apple', 'apple', 'banana', 'cherry', 'äpfel'], ['Apple', 'apple', 'banana', 'cherry', 'äpfel'], ['banana', 'cherry', 'Apple', 'äpfel', 'apple'], 'äpfel', 'Apple']
words = ["banana", "Apple", "cherry", "äpfel", "apple"]
[sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), max(words), min(words)]

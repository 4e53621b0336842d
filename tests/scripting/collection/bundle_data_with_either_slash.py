#: bundle flat
#: log hello from the bundle
def azureml_main():
    with open("./Script Bundle/notes.txt") as first, open(".\\Script Bundle\\notes.txt") as second:
        assert first.read() == second.read()
    with open("Script Bundle\\notes.txt") as file:
        print(file.read())

#: log line 99999
def azureml_main():
    for number in range(100_000):
        print("line", number)

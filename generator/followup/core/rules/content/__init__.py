"""Rules about what a message of its purpose has to say."""

"""The persona editor: who the journeys are drawn for, with the sheet of each as it will be exported."""

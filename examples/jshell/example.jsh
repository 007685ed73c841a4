explain(profile("Georgia", 2014, 4, 4, 4, 3))
EligibilityProfile tunisia = profile("Tunisia", 2015).fiscalTransparency(BudgetDocuments.of(true, false)).accessToInformation(AccessToInformationInstruments.lawInPlace()).build()
System.out.println(decide(tunisia).getVerdict().getLabel())
EligibilityRules strict = EligibilityRules.edition("2014").withThreshold(Ratio.ofPercent(95))
explain(strict.decide(profile("Georgia", 2014, 4, 4, 4, 3)))
table(List.of(profile("GEO", 2014, 4, 4, 4, 3), tunisia))
List<AssessedCommitment> starred = commitments("examples/quickstart/src/main/resources/io/github/ogprules/examples/quickstart/starred.csv")
stars(starred)
/exit

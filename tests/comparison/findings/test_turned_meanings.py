"""Whether other words turn what is said.

The pairs are what two reports have of one sentence inside quotation marks; they are told or silent in either order.
"""

from __future__ import annotations

import pytest

from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording
from newslens.comparison.findings.parted_stretches import part, read_pair
from newslens.comparison.findings.telling_differences import find_telling_differences
from newslens.comparison.findings.turned_meanings import more_denials_in_a, turned_kind

TURNED = [
    ("Not one of the nine pumps worked.", "Only one of the nine pumps worked.", "negation"),
    ("Few villagers had left by noon.", "A few villagers had left by noon.", "amount"),
    ("We have little hope of rain.", "We have a little hope of rain.", "amount"),
    ("Some voters waited for hours.", "Most voters waited for hours.", "amount"),
    ("All the mills were insured.", "Some of the mills were insured.", "amount"),
    ("None of the players complained.", "Some of the players complained.", "negation"),
    ("Not all the schools will open on Monday.", "All the schools will open on Monday.", "negation"),
    ("The guards rarely checked the gate.", "The guards often checked the gate.", "amount"),
    ("The board always asked the union.", "The board never asked the union.", "negation"),
    ("The valve sometimes sticks in winter.", "The valve usually sticks in winter.", "amount"),
    ("Everybody in the tower was warned.", "Nobody in the tower was warned.", "negation"),
    ("Almost all the crops were saved.", "All the crops were saved.", "amount"),
    ("They can't keep the plant open.", "They can keep the plant open.", "negation"),
    ("The minister had not read the report.", "The minister had read the report.", "negation"),
    ("She won't stand in the spring election.", "She will stand in the spring election.", "negation"),
    ("There was no warning before the slide.", "There was warning before the slide.", "negation"),
    ("We never promised lower fares.", "We promised lower fares.", "negation"),
    ("He cannot return to the team this season.", "He can return to the team this season.", "negation"),
    ("The vaccine doesn't protect older patients.", "The vaccine protects older patients.", "negation"),
    ("The bank agreed to lend us the money.", "The bank refused to lend us the money.", "opposite"),
    ("The senate accepted the treaty in June.", "The senate rejected the treaty in June.", "opposite"),
    ("The senate accepted the treaty in June.", "The senate turned down the treaty in June.", "opposite"),
    ("The launch was delayed because of the wind.", "The launch was delayed despite the wind.", "opposite"),
    ("The launch was delayed due to the wind.", "The launch was delayed in spite of the wind.", "opposite"),
    ("I doubt that the dam will hold.", "I believe that the dam will hold.", "opposite"),
    ("The referee was right about the goal.", "The referee was wrong about the goal.", "opposite"),
    ("Prices will rise before the holidays.", "Prices will fall before the holidays.", "opposite"),
    ("We warned them before the quake.", "We warned them after the quake.", "opposite"),
    ("It costs more than the old bridge.", "It costs less than the old bridge.", "opposite"),
    (
        "The jury found the captain guilty on Friday.",
        "The jury found the captain innocent on Friday.",
        "opposite",
    ),
    ("Most farmers support the new tax.", "Most farmers oppose the new tax.", "opposite"),
    ("The firm was careful with the waste.", "The firm was careless with the waste.", "opposite"),
    ("They overestimated the cost of the tunnel.", "They underestimated the cost of the tunnel.", "opposite"),
    ("The strike was legal under the old law.", "The strike was illegal under the old law.", "opposite"),
    ("A pro-government crowd filled the square.", "An anti-government crowd filled the square.", "opposite"),
    ("The talks succeeded in the last hour.", "The talks failed in the last hour.", "opposite"),
    ("Growth slowed in the second quarter.", "Growth accelerated in the second quarter.", "opposite"),
    ("We speak for the ruling party here.", "We speak for the opposition party here.", "opposite"),
    ("He voted in favour of the merger.", "He voted against the merger.", "opposite"),
    ("Unemployment has risen since May.", "Unemployment has dropped since May.", "opposite"),
    ("The wounded were taken north of the river.", "The wounded were taken south of the river.", "opposite"),
    ("The judge freed the two brothers.", "The judge jailed the two brothers.", "opposite"),
    ("We will probably sell the airline next year.", "We will sell the airline next year.", "hedge"),
    ("The reactor is perhaps beyond repair.", "The reactor is beyond repair.", "hedge"),
    ("The dam almost broke on Sunday.", "The dam broke on Sunday.", "hedge"),
    ("The coach may leave after the final.", "The coach will leave after the final.", "modal"),
    ("The cabinet must resign over the leak.", "The cabinet may resign over the leak.", "modal"),
    ("Banks could close two branches here.", "Banks will close two branches here.", "modal"),
    ("The comet might hit the moon.", "The comet will hit the moon.", "modal"),
    ("Rail workers will stop work on Monday.", "Rail workers would stop work on Monday.", "modal"),
    ("We found forty cracks in the hull.", "We found fourteen cracks in the hull.", "number"),
    ("I gave the letter to Brandt that night.", "I gave the letter to Olsen that night.", "name"),
    (
        "It was a hard night. The crew did not leave the ship. We thank them all.",
        "It was a hard night. The crew did leave the ship. We thank them all.",
        "negation",
    ),
    (
        "It was a hard night. The crew did not leave the ship.",
        "The crew did leave the ship. We thank them all.",
        "negation",
    ),
]

TURNED_TOO = [
    ("Neither the pilot nor the tower saw the drone.", "Both the pilot and the tower saw the drone."),
    ("We will leave unless the pay rises.", "We will leave if the pay rises."),
    ("At least forty homes were lost.", "At most forty homes were lost."),
    ("It is likely that rates will be cut.", "It is unlikely that rates will be cut."),
    ("The minister confirmed the deal on Friday.", "The minister denied the deal on Friday."),
    ("He admitted taking the money.", "He denied taking the money."),
    ("Hundreds of people fled the valley.", "Thousands of people fled the valley."),
    ("They left without the mayor's consent.", "They left with the mayor's consent."),
    ("The union hardly ever strikes.", "The union often strikes."),
    ("We could have saved them.", "We could not have saved them."),
    ("I am certain that the vote was fair.", "I am not certain that the vote was fair."),
    ("The court upheld the ban on Tuesday.", "The court overturned the ban on Tuesday."),
    ("Our exports grew in the third quarter.", "Our exports shrank in the third quarter."),
    ("The vaccine is safe for children.", "The vaccine is unsafe for children."),
    ("The storm will miss the coast.", "The storm will hit the coast."),
    ("He was the first to leave the ship.", "He was the last to leave the ship."),
    ("The rules allow drones over the park.", "The rules forbid drones over the park."),
    ("We should wait for the results.", "We must wait for the results."),
    ("Nothing was stolen from the vault.", "Something was stolen from the vault."),
    ("The company can pay its debts.", "The company cannot pay its debts."),
    ("Everyone agreed to the plan.", "No one agreed to the plan."),
    ("Many of the votes were counted twice.", "Few of the votes were counted twice."),
    ("Sales were higher than last year.", "Sales were lower than last year."),
    ("The talks ended in success.", "The talks ended in failure."),
    ("The blast was an accident, police believe.", "The blast was an attack, police believe."),
    ("I regret nothing I said.", "I regret everything I said."),
    ("It was allegedly sold to the army.", "It was sold to the army."),
    ("The team usually wins at home.", "The team rarely wins at home."),
    ("The patient survived the operation.", "The patient died in the operation."),
    ("It's not our fault.", "It's our fault."),
    ("The plant may never reopen.", "The plant may soon reopen."),
    ("She is a friend of the republic.", "She is an enemy of the republic."),
    ("Turnout rose by ten percent.", "Turnout fell by ten percent."),
    ("We have enough beds for everyone.", "We do not have enough beds for everyone."),
    ("They had every reason to leave.", "They had no reason to leave."),
    ("We're going to win this match.", "We're not going to win this match."),
    ("Ministers backed the reform.", "Ministers opposed the reform."),
    ("The dam is strong enough.", "The dam is not strong enough."),
    ("I'd sign it again today.", "I wouldn't sign it again today."),
]

SILENT = [
    (
        "I told the board that we would not wait. We did not build this to lose it.",
        "We didn't build this to lose it!",
    ),
    (
        "The door was open. We never saw anybody. The lights were on.",
        "The door was open. The lights were on.",
    ),
    ("We did not sell it, and we will not sell it this year.", "we will not sell it this year"),
    ("I never said that the plant was safe", "the plant was safe"),
    ("Don't wait. The road is closed.", "The road is closed."),
    (
        "Usually you hear the horn, but I didn't hear a thing. The next thing I saw was smoke.",
        "the next thing I saw was smoke",
    ),
    ("not a strike", "a strike"),
    ("The mayor must not ... sign the lease", "The mayor must sign the lease"),
    ("They may not, as far as I can tell, leave the harbour", "They may leave the harbour"),
    ("We will rebuild the mill, whatever it may cost us, in a year", "We will rebuild the mill in a year"),
    ("Probably we will rebuild the mill", "We will rebuild the mill"),
    ("We will rebuild the mill, perhaps", "We will rebuild the mill"),
    (
        "The rivers are full. Nobody may swim. The parks stay open.",
        "The rivers are full. The parks stay open.",
    ),
    ("He [Olsen] will not pay", "Olsen will not pay"),
    ("She told [the board] everything", "She told them everything"),
    ("[The union] will strike on Monday", "We will strike on Monday"),
    ("I saw it (not the whole of it) burn", "I saw it burn"),
    ("They have not paid us", "They have not paid [the workers]"),
    ("We can't go on like this", "We cannot go on like this"),
    ("They won't sign it", "They will not sign it"),
    ("It isn't over yet", "It is not over yet"),
    ("The harbour was not closed", "The harbor was not closed"),
    ("We’ve never seen a storm like it", "We have never seen a storm like it"),
    ("I'm not going to resign", "I am not going to resign"),
    ("The firm bought the mine in May", "The firm purchased the mine in May"),
    ("The senate accepted the treaty in June", "The senate approved the treaty in June"),
    ("The bank refused to lend us money", "The bank declined to lend us money"),
    ("Prices rose before the holidays", "Prices climbed before the holidays"),
    ("The train was late because of the storm", "The train was late due to the storm"),
    ("The train was late despite the storm", "The train was late in spite of the storm"),
    ("Several houses were damaged by the wave", "Some houses were damaged by the wave"),
    ("A few houses were damaged", "Some houses were damaged"),
    ("Everyone in the valley was warned", "Everybody in the valley was warned"),
    ("All of the mills were insured", "All the mills were insured"),
    ("Every mill was insured here", "Each mill was insured here"),
    ("No one came to the hearing", "Nobody came to the hearing"),
    ("Many farmers lost their herds", "A lot of farmers lost their herds"),
    ("She often called the office", "She frequently called the office"),
    ("The dam nearly broke on Sunday", "The dam almost broke on Sunday"),
    ("It will perhaps rain there", "It may rain there"),
    ("It might rain there", "It may rain there"),
    ("We must leave the town", "We have to leave the town"),
    ("They should call the doctor", "They ought to call the doctor"),
    ("The comet will likely miss us", "The comet will probably miss us"),
    ("He was able to walk home", "He could walk home"),
    ("The captain was not guilty of it", "The captain was innocent of it"),
    ("The crew failed to call the port", "The crew did not call the port"),
    ("Few of the pumps worked that day", "Not many of the pumps worked that day"),
    ("The strike was not legal at all", "The strike was illegal at all"),
    ("The price did not fall in May", "The price rose in May"),
    ("He did not accept the offer of the club", "He rejected the offer of the club"),
    ("She refused to sign it on Friday", "She would not sign it on Friday"),
    ("They never stopped fighting for us", "They kept fighting for us"),
    ("There is no doubt that it failed", "It is certain that it failed"),
    ("We have no doubt about the result", "We are sure about the result"),
    ("It is not impossible to win here", "It is possible to win here"),
    ("The road was not without danger", "The road was dangerous"),
    ("The bonds were worthless by noon", "The bonds had no worth by noon"),
    ("I don't think he lied to us", "I think he did not lie to us"),
    ("Nothing less than peace will do", "Only peace will do"),
    ("She lacked the votes for it", "She did not have the votes for it"),
    ("No peace until the army leaves", "No peace as long as the army does not leave"),
    ("The club sold Brandt and bought Olsen", "The club bought Olsen and sold Brandt"),
    ("We ate before we walked home", "After we ate we walked home"),
    ("Thank God, we all survived", "We all survived, thank God"),
    ("Probably the bridge will hold until spring", "The bridge will probably hold until spring"),
    ("On Monday we will open the dam", "We will open the dam on Monday"),
    ("We saw 2 boats there", "We saw two boats there"),
    ("It fell 12 miles from here", "It fell 19 kilometres from here"),
    ("Almost 300 people were there", "300 people were there"),
    ("They will test whether crops could be grown up there", "They will test crops up there"),
    ("The line may slow down and calls could drop", "The line and calls could drop"),
    ("After nearly a quarter-century he confessed to it", "After a quarter-century he confessed to it"),
    (
        "The blaze which virtually destroyed the mill is out",
        "The blaze which began on the roof of the mill is out",
    ),
    ("I spoke to General Olsen there", "I spoke to Mr Olsen there"),
    ("I spoke to the Port Harbour Board there", "I spoke to the PHB there"),
    ("We sold it to Britain last year", "We sold it to the UK last year"),
    (
        "The outage hit all our lines to the coast, however Seaways was able to mend some by Saturday",
        "The Seaways line, which links the coast and Velm, failed on Saturday because of a cut",
    ),
    ("hold talks with Minister May there", "He will hold talks with the minister during his visit there"),
]

SILENT_TOO = [
    ("The rescue took three hours in all", "The rescue took three hours"),
    ("He said that nobody was to blame", "He said no one was to blame"),
    ("The road is still closed to traffic", "The road is still shut to traffic"),
    ("We're proud of what we've done here", "We are proud of what we have done here"),
    ("It was the worst storm that we have ever seen", "It was the worst storm we've ever seen"),
    ("We don't have any comment on it", "We have no comment on it"),
    ("We do not have any plans to sell it", "We have no plans to sell it"),
    ("There isn't any danger for the public", "There is no danger for the public"),
    ("I have never seen anything like it", "I've not seen anything like it"),
    ("The ship did not have lifeboats", "The ship had no lifeboats"),
    ("It was unlike anything before", "It was not like anything before"),
    ("We can't do nothing about it", "We must do something about it"),
    ("The minister was unavailable for comment", "The minister was not available for comment"),
    ("They did not succeed in stopping it", "They failed to stop it"),
    ("He's the best player we have", "He is the best player we have"),
    ("The whole city is with them", "The entire city is with them"),
    ("We were lucky to get out alive", "We were fortunate to get out alive"),
    ("I think we'll be fine", "I think we will be fine"),
    ("I think we will be fine", "We will be fine"),
    ("We will be fine, I think", "We will be fine"),
    ("But we will never forget it", "We will never forget it"),
    ("And so we did not wait", "So we did not wait"),
    ("We want peace, not war, in the valley", "We want peace in the valley"),
    ("The first thing I saw was smoke, and then nothing", "The first thing I saw was smoke"),
    ("I cannot say more at this time", "I can't say any more at this time"),
    ("It's almost impossible to stop", "It's nearly impossible to stop"),
    ("He could not be reached on Friday", "He couldn't be reached Friday"),
    ("Police have not made any arrests", "Police have made no arrests"),
    ("Not a single window was broken", "No window was broken"),
    ("It is too early to say", "It's too early to say"),
    ("Twenty-two boats were lost there", "22 boats were lost there"),
    ("They should never have been allowed to play", "They should not have been allowed to play"),
    ("All of us will miss him", "We will all miss him"),
    ("We all knew the risk", "We knew the risk"),
    ("He was a good man and a great friend", "He was a great man and a good friend"),
    ("We will fight this in court.", "“We will fight this in court,”"),
    ("The victims, most of them young, were asleep", "The victims were asleep"),
    ("Some 40 people were inside", "About 40 people were inside"),
    ("The factory, he said, may close", "The factory may close"),
    ("She will step down at the end of the year", "She will resign at the end of the year"),
    ("I was there, and I did not see it happen. Never.", "I was there, and I did not see it happen"),
    ("We would like to thank everyone", "We'd like to thank everyone"),
    ("Our hearts go out to all the families", "Our hearts go out to the families"),
    ("It could have been much worse", "It could've been much worse"),
    ("The deal is good for farmers but bad for shops.", "The deal is bad for farmers but good for shops."),
]

SHIFTED = [
    ("the port would close on Friday", "the port will close on Friday"),
    ("she could not stay in the town", "she can not stay in the town"),
]


def told(a, b, *, kinds=("direct", "direct")):
    """Kinds of the differences between two renderings that a reader would want to know of."""
    one, other = (
        MarkedWording(name, (MarkedPiece(0, len(text), text),), None, text, kind)
        for name, text, kind in zip("ab", (a, b), kinds, strict=True)
    )
    return [each.kind for each in find_telling_differences(one, other, "reworded")]


@pytest.mark.parametrize(("a", "b", "kind"), TURNED)
def test_meaning_that_turned_is_told(a, b, kind):
    assert told(a, b) == told(b, a) == [kind]


@pytest.mark.parametrize(("a", "b"), TURNED_TOO)
def test_meaning_that_turned_is_told_whatever_its_kind(a, b):
    assert len(told(a, b)) == len(told(b, a)) == 1


@pytest.mark.parametrize(("a", "b"), [*SILENT, *SILENT_TOO])
def test_what_says_the_same_is_silent(a, b):
    assert told(a, b) == told(b, a) == []


@pytest.mark.parametrize(("a", "b"), SHIFTED)
def test_a_fragment_follows_the_tense_of_its_sentence(a, b):
    assert told(a, b, kinds=("partial", "direct")) == told(b, a, kinds=("direct", "partial")) == []


def test_another_modal_verb_in_a_fragment_is_told():
    assert told("the port must close then", "the port could close then", kinds=("partial", "direct")) == [
        "modal"
    ]


@pytest.mark.parametrize(
    ("a", "b", "count", "kind"),
    [
        ("We did not stay there", "We stay there", 1, "negation"),
        ("We stay there", "We did not stay there", -1, "negation"),
    ],
)
def test_denials_of_a_stretch(a, b, count, kind):
    pair = read_pair(a, b)
    (stretch,) = part(pair.a, pair.b)
    assert (more_denials_in_a(stretch), turned_kind(pair, stretch)) == (count, kind)

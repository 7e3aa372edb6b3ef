//! The pages of giving and taking: one's own with the bands of others, and the director's talks.

use askama::Template;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{ShareThings, TalkAboutBalance};
use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::sharing::web::chosen;
use crate::sharing::{OwnParty, acting};
use crate::text::Language;
use crate::units::Minutes;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::rules::{Amount, Total, totals};
use super::{
    Band, Entry, ExchangeKind, GiftForm, Origin, PartyBand, Proposal, ProposalState, bands,
    confirm, correct, decline, entries_of, note_talk, proposals_of, propose, uneven, withdraw,
};

/// The pages of giving and taking.
pub fn routes() -> Routes {
    Routes::new()
        .get("/wederkerigheid", ShareThings, "What one's party gave and took.", own)
        .asks::<PartyQuery>()
        .gives::<BalancePage>()
        .post("/wederkerigheid", ShareThings, "Proposes to write down a gift.", to_propose)
        .takes::<GiftForm>()
        .post("/wederkerigheid/bevestiging", ShareThings, "Confirms a gift.", to_confirm)
        .takes::<GiftForm>()
        .post("/wederkerigheid/afwijzing", ShareThings, "Says that a gift was not.", to_decline)
        .takes::<GiftForm>()
        .post("/wederkerigheid/intrekking", ShareThings, "Takes a proposal back.", to_withdraw)
        .takes::<GiftForm>()
        .post("/wederkerigheid/correctie", ShareThings, "Takes a gift back.", to_correct)
        .takes::<GiftForm>()
        .get("/wederkerigheid/gesprekken", TalkAboutBalance, "With whom to talk.", talks)
        .gives::<TalksPage>()
        .post("/wederkerigheid/gesprekken", TalkAboutBalance, "Notes a talk.", to_note)
        .takes::<GiftForm>()
}

/// For which of one's parties to look.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
struct PartyQuery {
    /// The identifier of a party; the first of one's own when it is left out.
    partij: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/balance/own.html")]
struct BalancePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: GiftForm,
    /// The party whose giving and taking this is.
    party: Option<OwnParty>,
    #[serde(skip)]
    parties: Vec<OwnParty>,
    /// By kind, of everybody together.
    totals: Vec<Total>,
    /// By kind, with each other party.
    pairs: Vec<Total>,
    entries: Vec<Entry>,
    proposals: Vec<Proposal>,
    /// How every member stands, by name; of people only who is listed.
    bands: Vec<PartyBand>,
    #[serde(skip)]
    others: Vec<(i64, String)>,
}

impl BalancePage {
    /// Whether this is the party that the page is about.
    fn is_party(&self, party: &OwnParty) -> bool {
        self.party.as_ref().is_some_and(|one| one.party_id == party.party_id)
    }

    /// The proposals that wait for this party's yes.
    fn to_confirm(&self) -> Vec<&Proposal> {
        let party = self.party.as_ref().map(|party| party.party_id);
        let waits = |one: &&Proposal| {
            one.state == ProposalState::Proposed && Some(one.receiver_id) == party
        };
        self.proposals.iter().filter(waits).collect()
    }

    /// The party's own proposals.
    fn proposed(&self) -> Vec<&Proposal> {
        let party = self.party.as_ref().map(|party| party.party_id);
        self.proposals.iter().filter(|one| Some(one.giver_id) == party).collect()
    }

    /// How much, in words.
    fn amount(&self, kind: ExchangeKind, amount: &Amount) -> String {
        in_words(kind, amount.minutes, amount.times, self.view.language)
    }

    /// How much one row is, in words.
    fn size(&self, entry: &Entry) -> String {
        let (minutes, times) = (Minutes(entry.minutes.0.abs()), entry.times.abs());
        in_words(entry.kind, minutes, times, self.view.language)
    }
}

fn in_words(kind: ExchangeKind, minutes: Minutes, times: i64, language: Language) -> String {
    if minutes.0 == 0 && times == 0 {
        language.t("sharing-amount-none")
    } else if kind == ExchangeKind::Hours {
        language.with("sharing-amount-hours", "hours", minutes)
    } else {
        language.with("sharing-amount-times", "count", times)
    }
}

/// The page of one of the reader's parties.
async fn page(call: &Call, form: GiftForm, refusals: &[Refused]) -> Result<BalancePage> {
    let query: PartyQuery = call.asks();
    let conn = &mut *call.coop.db.read().await?;
    let parties = acting::own(conn, &call.coop, &call.actor).await?;
    let asked = if form.party.is_empty() { &query.partij } else { &form.party };
    let party = chosen(&parties, asked).cloned();
    let (mut entries, mut proposals) = (Vec::new(), Vec::new());
    if let Some(party) = &party {
        entries = entries_of(conn, party.party_id).await?;
        proposals = proposals_of(conn, party.party_id).await?;
    }
    Ok(BalancePage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        totals: totals(&entries, false),
        pairs: totals(&entries, true),
        entries,
        proposals,
        bands: bands(conn, call.today()).await?,
        others: acting::others(conn, &parties).await?,
        party,
        parties,
    })
}

async fn own(call: Call) -> Reply {
    call.may(ShareThings)?;
    call.page(&page(&call, GiftForm::default(), &[]).await?)
}

async fn after(call: &Call, form: GiftForm, (done, note): (Result<()>, &'static str)) -> Reply {
    let done = done.map(|()| "/wederkerigheid".to_owned());
    call.after(done, note, async |refusals| page(call, form, &refusals).await).await
}

async fn to_propose(call: Call, Input { form, .. }: Input<GiftForm>) -> Reply {
    call.may(ShareThings)?;
    let done = propose(&call.coop, &call.actor, &form).await.map(|_| ());
    after(&call, form, (done, "sharing-done-proposed")).await
}

async fn to_confirm(call: Call, Input { form, .. }: Input<GiftForm>) -> Reply {
    call.may(ShareThings)?;
    let done = confirm(&call.coop, &call.actor, &form.which).await;
    after(&call, form, (done, "sharing-done-confirmed")).await
}

async fn to_decline(call: Call, Input { form, .. }: Input<GiftForm>) -> Reply {
    call.may(ShareThings)?;
    let done = decline(&call.coop, &call.actor, &form.which, &form.reason).await;
    after(&call, form, (done, "sharing-done-declined")).await
}

async fn to_withdraw(call: Call, Input { form, .. }: Input<GiftForm>) -> Reply {
    call.may(ShareThings)?;
    let done = withdraw(&call.coop, &call.actor, &form.which).await;
    after(&call, form, (done, "sharing-done-withdrawn")).await
}

async fn to_correct(call: Call, Input { form, .. }: Input<GiftForm>) -> Reply {
    call.may(ShareThings)?;
    let done = correct(&call.coop, &call.actor, &form.which, &form.reason).await;
    after(&call, form, (done, "sharing-done-corrected")).await
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/balance/talks.html")]
#[schema(as = BalanceTalksPage)]
struct TalksPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    /// With whom to talk, and the day of their latest exchange.
    parties: Vec<(PartyBand, Day)>,
}

async fn talks_page(call: &Call, refusals: &[Refused]) -> Result<TalksPage> {
    let conn = &mut *call.coop.db.read().await?;
    let parties = uneven(conn, call.today()).await?;
    Ok(TalksPage { view: View::of(call), problems: call.problems(refusals), parties })
}

async fn talks(call: Call) -> Reply {
    call.may(TalkAboutBalance)?;
    call.page(&talks_page(&call, &[]).await?)
}

async fn to_note(call: Call, Input { form, .. }: Input<GiftForm>) -> Reply {
    call.may(TalkAboutBalance)?;
    let done = note_talk(&call.coop, &call.actor, &form.party, &form.talked_on).await;
    let done = done.map(|()| "/wederkerigheid/gesprekken".to_owned());
    let again = async |refusals: Vec<Refused>| talks_page(&call, &refusals).await;
    call.after(done, "sharing-done-talked", again).await
}

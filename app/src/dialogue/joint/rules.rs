//! How a round stands to the questions of a joint dialogue, and how far an invited body has come.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{
    dialogue::planning::rules::plan_path,
    entity::{
        joint_dialogue, joint_invitation, questionnaire,
        round::{self, RoundState},
    },
    round::waiting::Waiting,
    swedish,
};

/// How a round stands to the questions that the bodies of a joint dialogue share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its questions are its own: it is in no joint dialogue, or has opened with its copy.
    Apart,
    /// It is the owner's, and none of the rounds has opened: what is changed in it is changed for all.
    Leads,
    /// It asks what the others ask, and changes none of it.
    Follows,
}

/// The part of a round in the joint dialogue that it may belong to, with the set that all ask there.
pub fn part(round: &round::Model, joint: Option<(&joint_dialogue::Model, &questionnaire::Model)>) -> Part {
    match joint {
        Some((joint, set)) if set.id == round.questionnaire_id => {
            let leads = joint.template_round_id == round.id && set.frozen_at.is_none();
            if leads { Part::Leads } else { Part::Follows }
        }
        _ => Part::Apart,
    }
}

/// How far an invited body has come, as the owner and the others may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has not answered.
    Invited,
    /// It had not answered when the owner took the invitation back.
    TakenBack,
    /// It takes no part.
    Declined,
    /// It has a round that has not opened.
    Accepted,
    /// It has called off its round before it opened.
    CalledOff,
    /// Its round has opened, and is where everybody may see it.
    Opened(RoundState),
}

/// How far an invited body has come, whose round is `round`.
pub fn standing(row: &joint_invitation::Model, round: Option<&round::Model>) -> Standing {
    match round {
        None if row.taken_back_at.is_some() => Standing::TakenBack,
        None if row.answered_at.is_some() => Standing::Declined,
        None => Standing::Invited,
        Some(round) if round.opened_at.is_some() => Standing::Opened(round.state),
        Some(round) if round.state == RoundState::Withdrawn => Standing::CalledOff,
        Some(_) => Standing::Accepted,
    }
}

/// What cannot be done where nobody moderates the body; nothing where nothing is left to do.
pub fn lacks(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Invited => Some("kan inte svara på inbjudan"),
        Standing::Accepted => Some("kan inte öppna sin omgång"),
        Standing::Opened(RoundState::Open | RoundState::Stopped) => {
            Some("kan inte läsa kommentarer och stänga sin omgång")
        }
        _ => None,
    }
}

/// An invitation that nobody has answered, as it waits for those who moderate the body.
#[derive(Clone, Debug)]
pub struct Unanswered {
    /// The invitation.
    pub id: Uuid,
    /// What the dialogue is called.
    pub dialogue: String,
    /// Which body is invited, as "Socialnämnden i Härnösand".
    pub body: String,
    /// Since when.
    pub invited_at: DateTime<Utc>,
}

/// The invitation among what waits: since it came.
pub fn to_answer(invitation: &Unanswered) -> Waiting {
    Waiting {
        due: invitation.invited_at,
        what: "Svara på inbjudan till en gemensam dialog".to_owned(),
        why: format!("inbjudna {}", swedish::day_of(invitation.invited_at)),
        path: invitation_path(invitation.id),
        of: format!("{}, {}", invitation.dialogue, invitation.body),
    }
}

/// Where an invited body reads its invitation and answers it.
pub fn invitation_path(id: Uuid) -> String {
    format!("/arbete/inbjudan/{id}")
}

/// Where the owner invites others. `slug` comes from the dialogue itself.
pub fn invite_path(slug: &str) -> String {
    format!("{}/bjud-in", plan_path(slug))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::{now, round};

    fn joint() -> (joint_dialogue::Model, questionnaire::Model) {
        let set =
            questionnaire::Model { id: Uuid::nil(), created_at: now(), frozen_at: None, fingerprint: None, edition: 1 };
        let template_round_id = Uuid::nil();
        (joint_dialogue::Model { dialogue_id: Uuid::nil(), questionnaire_id: set.id, template_round_id }, set)
    }

    #[test]
    fn the_owners_round_leads_until_the_first_has_opened_and_the_others_follow() {
        let (joint, mut set) = joint();
        let template = round(RoundState::Planned, (1, 8));
        let other = round::Model { id: Uuid::max(), ..template.clone() };
        let parts = |set: &questionnaire::Model| [&template, &other].map(|round| part(round, Some((&joint, set))));
        assert_eq!(parts(&set), [Part::Leads, Part::Follows]);
        set.frozen_at = Some(now());
        assert_eq!(parts(&set), [Part::Follows, Part::Follows]);
    }

    #[test]
    fn a_round_with_questions_of_its_own_is_apart() {
        let (joint, set) = joint();
        let opened = round::Model { questionnaire_id: Uuid::max(), ..round(RoundState::Open, (-1, 8)) };
        assert_eq!(part(&opened, Some((&joint, &set))), Part::Apart);
        assert_eq!(part(&round(RoundState::Planned, (1, 8)), None), Part::Apart);
    }

    #[test]
    fn what_an_invited_body_does_is_told_no_further_than_residents_see_it() {
        let mut row = joint_invitation::Model {
            id: Uuid::nil(),
            dialogue_id: Uuid::nil(),
            body_id: Uuid::nil(),
            invited_by: Uuid::nil(),
            invited_at: now(),
            answered_by: None,
            answered_at: None,
            declined_because: None,
            round_id: None,
            taken_back_at: None,
        };
        assert_eq!(standing(&row, None), Standing::Invited);
        let back = joint_invitation::Model { taken_back_at: Some(now()), ..row.clone() };
        assert_eq!(standing(&back, None), Standing::TakenBack);
        row.answered_at = Some(now());
        assert_eq!(standing(&row, None), Standing::Declined);
        let stands = |round: round::Model| standing(&row, Some(&round));
        assert_eq!(stands(round(RoundState::Planned, (1, 8))), Standing::Accepted);
        assert_eq!(stands(round(RoundState::Withdrawn, (1, 8))), Standing::CalledOff);
        let opened = round::Model { opened_at: Some(now()), ..round(RoundState::Withdrawn, (-1, 8)) };
        assert_eq!(stands(opened), Standing::Opened(RoundState::Withdrawn));
    }
}

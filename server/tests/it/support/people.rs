//! People with an account, already signed in.

use app::{
    account::sessions,
    context::{new_id, new_secret_id},
    entity::{account, membership, membership::Role, second_factor},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::{TestApp, rounds::TestRound, visitor::Visitor};

impl TestApp {
    /// Somebody signed in with `role` in the body that owns `round`.
    pub async fn staff(&self, role: Role, round: &TestRound) -> Visitor {
        let account_id = self.account(role, round.organisation_id, Some(round.body_id)).await;
        self.signed_in_as(account_id).await
    }

    /// As [`Self::staff`], with a name of their own: two of the same name are taken for one person.
    pub async fn another(&self, role: Role, round: &TestRound) -> Visitor {
        let id = self.account(role, round.organisation_id, Some(round.body_id)).await;
        self.is_called(id, &format!("Provkonto {id}")).await;
        self.signed_in_as(id).await
    }

    /// Gives an account another name.
    pub async fn is_called(&self, id: Uuid, name: &str) {
        let row = account::ActiveModel { id: Set(id), display_name: Set(name.to_owned()), ..Default::default() };
        row.update(self.db()).await.unwrap();
    }

    /// A browser with a session of this account, which has an app as those must who do most here.
    pub async fn signed_in_as(&self, account_id: Uuid) -> Visitor {
        self.give_app(account_id).await;
        self.with_session_of(account_id).await
    }

    /// A browser with a session of this account as it is.
    pub async fn with_session_of(&self, account_id: Uuid) -> Visitor {
        let cookie = sessions::begin(&self.state, self.db(), account_id, sessions::Way::default()).await.unwrap();
        self.visitor().with_cookie(&cookie)
    }

    /// Ties an app to the account, unless there is one.
    async fn give_app(&self, account_id: Uuid) {
        let row = second_factor::ActiveModel {
            account_id: Set(account_id),
            seed: Set(b"sixteen bytes ..".to_vec()),
            tied_at: Set(self.state.clock.now()),
            last_step: Set(0),
        };
        second_factor::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(self.db()).await.unwrap();
    }

    /// An account with one role and no password.
    pub async fn account(&self, role: Role, organisation_id: Uuid, body_id: Option<Uuid>) -> Uuid {
        let account = account::Model {
            id: new_id(&self.state.clock),
            email: format!("{}@storby.example", new_secret_id().simple()),
            display_name: "Provkonto".to_owned(),
            password_hash: None,
            disabled_at: None,
            is_demonstration: false,
            created_at: self.state.clock.now(),
        };
        let account = account.into_active_model().insert(self.db()).await.unwrap();
        self.member(account.id, role, organisation_id, body_id).await;
        account.id
    }

    /// One more role of an account.
    pub async fn member(&self, account_id: Uuid, role: Role, organisation_id: Uuid, body_id: Option<Uuid>) {
        let id = new_id(&self.state.clock);
        let membership = membership::Model { id, account_id, organisation_id, body_id, role, is_by_group: false };
        membership.into_active_model().insert(self.db()).await.unwrap();
    }
}

//! A partner's customers through the vendor-neutral drive, on the real server.

use std::rc::Rc;

use portico_client::drive::capability::partner::Partner;
use portico_client::drive::model::Day;
use portico_client::drive::model::account::Deed;
use portico_client::drive::model::partner::{
    Along, CloseReason, Column, Created, CustomerFilter, CustomerId, CustomerQuery, CustomerRow,
    Direction, Field, LogFilter, LogWho, Month, NewCustomer, PageSize, PartnerSettings, PaymentId,
    Reminder, Role, Saved, SearchBy, SettingsSaved, Standing, Terms,
};
use portico_client::problem::Problem;
use portico_client::vendor::{open_account, open_partner};
use portico_server::testing::OTHER_EMAIL;
use portico_server::{Payment, Role as ServerRole};

use crate::support::Place;

/// Makes the account of the place a manager.
async fn office(place: &Place) -> Rc<dyn Partner> {
    set_role(place, place.server.user, ServerRole::Manager).await;
    open_partner(&place.session)
}

async fn set_role(place: &Place, email: &str, role: ServerRole) {
    portico_server::set_role(place.server.running.state(), email, role).await.unwrap();
}

fn new(login: &str, email: &str, level: u32) -> NewCustomer {
    NewCustomer {
        login: login.to_owned(),
        password: "correct horse".to_owned(),
        address: "192.0.2.1".to_owned(),
        terms: Terms {
            email: email.to_owned(),
            first_name: "Carl".to_owned(),
            last_name: "Client".to_owned(),
            lang: "En".to_owned(),
            level,
            ..Terms::default()
        },
        has_limits: false,
    }
}

async fn add(partner: &dyn Partner, login: &str, level: u32) -> CustomerId {
    let email = format!("{login}@example.com");
    assert_eq!(partner.create(&new(login, &email, level)).await, Ok(Created::Done));
    let query = CustomerQuery { text: email, by: SearchBy::Email, ..CustomerQuery::default() };
    list(partner, &query).await[0].id.clone()
}

async fn list(partner: &dyn Partner, query: &CustomerQuery) -> Vec<CustomerRow> {
    partner.customers(query, 0, PageSize::Hundred).await.unwrap()
}

async fn logins(partner: &dyn Partner, query: &CustomerQuery) -> Vec<String> {
    list(partner, query).await.into_iter().map(|row| row.login).collect()
}

#[test]
fn whoever_is_no_manager_is_refused_everything() {
    Place::run(async |place| {
        let partner = open_partner(&place.session);
        let account = open_account(&place.session);
        let query = CustomerQuery::default();
        for (server_role, role) in
            [(ServerRole::None, Role::None), (ServerRole::Basic, Role::Basic)]
        {
            set_role(&place, place.server.user, server_role).await;
            assert_eq!(account.info().await.unwrap().partner_role, role);
            assert!(matches!(partner.partners().await, Err(Problem::Forbidden(_))));
            let rows = partner.customers(&query, 0, PageSize::Hundred).await;
            assert!(matches!(rows, Err(Problem::Forbidden(_))));
            assert!(matches!(partner.settings().await, Err(Problem::Forbidden(_))));
        }
        set_role(&place, place.server.user, ServerRole::Manager).await;
        assert_eq!(account.info().await.unwrap().partner_role, Role::Manager);
        let partners = partner.partners().await.unwrap();
        assert_eq!((partners.len(), partners[0].role), (1, Role::Manager));
        assert!(partners[0].is_own);
    });
}

#[test]
fn customers_are_made_found_filtered_sorted_and_counted() {
    Place::run(async |place| {
        let partner = office(&place).await;
        let partner = &*partner;
        for number in 0..23 {
            add(partner, &format!("user{number:02}"), u32::from(number % 2 == 0)).await;
        }
        let any = CustomerQuery::default();
        assert_eq!(partner.count(&any, 0).await, Ok(23));
        let by = |column, way| CustomerQuery { order: vec![(column, way)], ..any.clone() };
        let first = logins(partner, &by(Column::Login, Direction::Down)).await;
        assert_eq!(first[0], "user22");
        let both = CustomerQuery {
            order: vec![(Column::Plan, Direction::Up), (Column::Login, Direction::Down)],
            ..any.clone()
        };
        assert_eq!(logins(partner, &both).await[..2], ["user21", "user19"]);
        let free = CustomerQuery { filters: vec![CustomerFilter::Free], ..any.clone() };
        assert_eq!(partner.count(&free, 0).await, Ok(11));
        let text = CustomerQuery { text: "user2".to_owned(), ..any.clone() };
        assert_eq!(logins(partner, &text).await, ["user20", "user21", "user22"]);
        let pages = partner.customers(&any, 2, PageSize::Ten).await.unwrap();
        assert_eq!(pages.len(), 3);

        portico_server::record_payment(
            place.server.running.state(),
            "user07@example.com",
            Payment {
                amount_cents: 1995,
                currency: "USD".to_owned(),
                method: "card".to_owned(),
                note: String::new(),
                card4: "4242".to_owned(),
            },
        )
        .await
        .unwrap();
        let card = CustomerQuery { text: "4242".to_owned(), by: SearchBy::Card, ..any.clone() };
        let paid = list(partner, &card).await;
        assert_eq!((paid.len(), paid[0].login.as_str()), (1, "user07"));
        let payments = partner.payments(&paid[0].id).await.unwrap();
        assert_eq!((payments[0].cents, payments[0].card.as_str()), (1995, "4242"));
        let invoice = partner.invoice(&payments[0].id).await.unwrap();
        assert_eq!((invoice.amount.as_str(), invoice.name.as_str()), ("19.95", "Carl Client"));
        let missing = partner.invoice(&PaymentId::new("99999")).await;
        assert!(matches!(missing, Err(Problem::NotFound(_))));

        let mut taken = new("another", "USER07@example.com", 0);
        assert_eq!(partner.create(&taken).await, Ok(Created::Taken));
        taken.terms.email = "another@example.com".to_owned();
        taken.login = "user07".to_owned();
        assert_eq!(partner.create(&taken).await, Ok(Created::Taken));
        taken.login = "a b c d".to_owned();
        assert_eq!(partner.create(&taken).await, Ok(Created::Wrong(Field::Login)));
    });
}

#[test]
fn nothing_is_written_over_what_somebody_else_has_changed() {
    Place::run(async |place| {
        let partner = office(&place).await;
        let id = add(&*partner, "carl", 1).await;
        add(&*partner, "dora", 0).await;
        let before = partner.customer(&id).await.unwrap();
        let base = before.terms.clone();
        let mine = Terms {
            phone: "+49 30 1".to_owned(),
            company: "Acme".to_owned(),
            storage: 7,
            due: Some(Day(21_000)),
            ..base.clone()
        };
        let along = Along::default();
        let Ok(Saved::Done(saved)) = partner.update(&id, &base, &mine, &along).await else {
            panic!("it is not saved")
        };
        assert_eq!(saved.terms, mine);

        let late = Terms { last_name: "Late".to_owned(), ..base.clone() };
        let Ok(Saved::Changed(now)) = partner.update(&id, &base, &late, &along).await else {
            panic!("it is written over")
        };
        assert_eq!(now.terms, mine, "as it is now");
        assert_eq!(partner.customer(&id).await.unwrap().terms.last_name, "Client");

        let empty = Terms { phone: String::new(), due: None, ..mine.clone() };
        let Ok(Saved::Done(saved)) = partner.update(&id, &mine, &empty, &along).await else {
            panic!("it is not saved")
        };
        assert_eq!(saved.terms, empty, "texts and days can be emptied");
        let same = partner.update(&id, &empty, &empty, &along).await;
        assert!(matches!(same, Ok(Saved::Done(_))), "nothing to change is fine");
        let taken = Terms { email: "dora@example.com".to_owned(), ..empty.clone() };
        assert_eq!(partner.update(&id, &empty, &taken, &along).await, Ok(Saved::Taken));
        let wrong = Terms { people: 1000, ..empty.clone() };
        let answer = partner.update(&id, &empty, &wrong, &along).await;
        assert_eq!(answer, Ok(Saved::Wrong(Field::People)));

        let plan = Terms { level: 2, ..empty.clone() };
        let keeps = Along { keeps_limits: true, ..Along::default() };
        let Ok(Saved::Done(saved)) = partner.update(&id, &empty, &plan, &keeps).await else {
            panic!("it is not saved")
        };
        assert_eq!((saved.terms.level, saved.terms.storage), (2, 7), "the limits stay");
        let back = Terms { level: 1, ..saved.terms.clone() };
        let Ok(Saved::Done(saved)) = partner.update(&id, &saved.terms, &back, &along).await else {
            panic!("it is not saved")
        };
        assert_eq!(saved.terms.storage, 100 << 10, "those of the plan");
        let plans = partner.plans(&id).await.unwrap();
        assert_eq!((plans.len(), plans[0].level), (4, 1));
    });
}

#[test]
fn an_account_is_suspended_closed_emptied_and_opened_again() {
    Place::run(async |place| {
        let partner = office(&place).await;
        let id = add(&*partner, "carl", 1).await;
        let standing = async || partner.customer(&id).await.unwrap().standing();
        partner.suspend(&id).await.unwrap();
        assert_eq!(standing().await, Standing::Suspended);
        let carl = place.new_session();
        assert!(carl.sign_in("carl", "correct horse").await.is_err());
        partner.reactivate(&id).await.unwrap();
        partner.reactivate(&id).await.unwrap();
        assert_eq!(standing().await, Standing::Active);
        carl.sign_in("carl", "correct horse").await.unwrap();

        assert!(matches!(partner.trash_files(&id).await, Err(Problem::Forbidden(_))));
        partner.close(&id, CloseReason::Chargeback, "bank said no").await.unwrap();
        let closed = partner.customer(&id).await.unwrap();
        assert_eq!(closed.standing(), Standing::Closed);
        assert_eq!(closed.close_reason, Some(CloseReason::Chargeback));
        partner.trash_files(&id).await.unwrap();
        partner.reopen(&id).await.unwrap();
        assert_eq!(standing().await, Standing::Active);
        partner.delete(&id).await.unwrap();
        assert_eq!(standing().await, Standing::Closed);
        partner.undelete(&id).await.unwrap();
        assert_eq!(standing().await, Standing::Active);
        for which in [Reminder::Payment, Reminder::Trial] {
            partner.remind(&id, which).await.unwrap();
        }
        let filter = LogFilter { who: LogWho::Partner, ..LogFilter::default() };
        let log = partner.logs(&id, &filter, 0).await.unwrap();
        assert!(log.lines.iter().any(|line| line.details == "trial_reminder"));
        assert!(log.lines.iter().any(|line| line.deed == Some(Deed::Partner)));
        let partners = LogFilter { deed: Some(Deed::Partner), ..LogFilter::default() };
        let log = partner.logs(&id, &partners, 0).await.unwrap();
        assert!(log.total > 0 && log.lines.iter().all(|line| line.deed == Some(Deed::Partner)));
        let notes = LogFilter { deed: Some(Deed::Note), ..LogFilter::default() };
        assert_eq!(partner.logs(&id, &notes, 0).await.unwrap().total, 0);
        let old = LogFilter { to: Some(Day(10_000)), ..LogFilter::default() };
        assert_eq!(partner.logs(&id, &old, 0).await.unwrap().total, 0);
    });
}

#[test]
fn remarks_settings_and_sums_belong_to_the_partner() {
    Place::run(async |place| {
        let partner = office(&place).await;
        let id = add(&*partner, "carl", 1).await;
        partner.add_remark(&id, " called today ").await.unwrap();
        partner.add_remark(&id, "called again").await.unwrap();
        let remarks = partner.remarks(&id, 0, 10).await.unwrap();
        let texts: Vec<&str> = remarks.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, ["called again", "called today"]);
        partner.rewrite_remark(&remarks[1].id, "called on Monday").await.unwrap();
        assert_eq!(partner.remarks(&id, 1, 1).await.unwrap()[0].text, "called on Monday");
        assert_eq!(partner.groups(&id).await, Ok(Vec::new()));
        assert_eq!(partner.people(&id).await, Ok(Vec::new()));

        let base = partner.settings().await.unwrap();
        let new = PartnerSettings {
            drive_name: "Acme Drive".to_owned(),
            support_url: "https://help.example".to_owned(),
            ..base.clone()
        };
        assert_eq!(partner.save_settings(&base, &new).await, Ok(SettingsSaved::Done));
        let late = PartnerSettings { drive_name: "Late".to_owned(), ..base.clone() };
        let answer = partner.save_settings(&base, &late).await;
        assert_eq!(answer, Ok(SettingsSaved::Changed(new.clone())));
        let empty = PartnerSettings { support_url: String::new(), ..new.clone() };
        assert_eq!(partner.save_settings(&new, &empty).await, Ok(SettingsSaved::Done));
        assert_eq!(partner.settings().await, Ok(empty));

        let all = partner.totals(None).await.unwrap();
        assert_eq!((all.active, all.free), (1, 0));
        let month = Month::parse("2020-02");
        assert_eq!(partner.totals(month).await.unwrap().uploaded, 0);

        set_role(&place, OTHER_EMAIL, ServerRole::Manager).await;
        let other = place.new_session();
        other.sign_in(OTHER_EMAIL, place.server.password).await.unwrap();
        let theirs = open_partner(&other);
        assert!(list(&*theirs, &CustomerQuery::default()).await.is_empty());
        assert!(matches!(theirs.customer(&id).await, Err(Problem::NotFound(_))));
        assert!(matches!(theirs.suspend(&id).await, Err(Problem::NotFound(_))));
        let remark = theirs.rewrite_remark(&remarks[0].id, "mine").await;
        assert!(matches!(remark, Err(Problem::Refused(_))));
        assert_eq!(partner.customer(&id).await.unwrap().standing(), Standing::Active);
    });
}

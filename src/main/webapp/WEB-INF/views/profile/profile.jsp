<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.Profile" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="profile.title">
  <p>${messages.html('username.now', author.username)} <a href="${links.to('UsernameController#form')}"><fmt:message key="username.title"/></a></p>
  <form method="post" action="${links.to('ProfileController#update')}" novalidate>
    <t:csrf/>
    <t:field name="displayName" label="profile.displayName" value="${form.displayName}" hint="profile.displayName.hint" min="${Profile.NAME_MAX}" autocomplete="name"/>
    <t:field name="about" label="profile.about" value="${form.about}" hint="profile.about.hint" min="${Profile.ABOUT_MAX}" multiline="true" rows="5"/>
    <t:select name="zone" label="entry.zone" value="${form.zone}" groups="${zones.chosen(form.zone)}" none="profile.zone.last" hint="profile.zone.hint"/>
    <t:choice name="language" label="preferences.language" hint="preferences.language.hint">
      <t:option name="language" value="" chosen="${form.language}" label="${messages.text('preferences.language.browser', messages.preferredName)}"/>
      <c:forEach var="language" items="${languages.all}">
        <t:option name="language" value="${language.value()}" chosen="${form.language}" label="${language.name()}" lang="${language.value()}"/>
      </c:forEach>
    </t:choice>
    <button><fmt:message key="preferences.save"/></button>
  </form>
  <p class="choices">
    <a class="button quiet" href="${links.to('AuthorController#show', author.username)}"><fmt:message key="profile.page"/></a>
    <a class="button quiet" href="${links.to('AccountController#show')}"><fmt:message key="account.title"/></a>
  </p>
</t:page>

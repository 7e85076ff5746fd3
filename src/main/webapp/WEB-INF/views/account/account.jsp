<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.NewPassword" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="account.title">
  <p>${messages.html('nav.signedIn', signedIn.name)}</p>
  <ul class="rows">
    <li><a href="${links.to('ProfileController#form')}"><fmt:message key="profile.title"/></a></li>
    <li><a href="${links.to('UsernameController#form')}"><fmt:message key="username.title"/></a></li>
    <li><a href="<c:out value="${addresses.preferences}"/>"><fmt:message key="page.preferences"/></a></li>
    <c:if test="${signedIn.author}">
      <li><a href="${links.to('DraftController#list')}"><fmt:message key="draft.list"/></a></li>
      <li><a href="${links.to('ImportController#list')}"><fmt:message key="import.title"/></a></li>
    </c:if>
    <li><a href="${links.to('CircleController#list')}"><fmt:message key="circle.list"/></a></li>
    <li><a href="${links.to('SubscriptionController#list')}"><fmt:message key="subscription.list"/></a></li>
    <li><a href="${links.to('AccessTokenController#list')}"><fmt:message key="token.list"/></a></li>
    <li><a href="${links.to('OpenSessionsController#list')}"><fmt:message key="sessions.title"/></a></li>
    <li><a href="${links.to('SecurityLogController#list')}"><fmt:message key="account.log"/></a></li>
    <li><a href="${links.to('FactorController#show')}"><fmt:message key="factor.title"/></a></li>
    <li><a href="${links.to('PasswordCodeController#show')}"><fmt:message key="passwordCode.title"/></a></li>
    <li><a href="${links.to('PasskeyController#list')}"><fmt:message key="passkey.title"/></a></li>
    <c:if test="${openId.on}"><li><a href="${links.to('OpenIdLinkController#show')}"><fmt:message key="openid.title"/></a></li></c:if>
    <li><a href="${links.to('ExportController#show')}"><fmt:message key="export.title"/></a></li>
    <li><a href="${links.to('LeavingController#form')}"><fmt:message key="leaving.title"/></a></li>
  </ul>
  <h2><fmt:message key="account.change"/></h2>
  <c:choose>
    <c:when test="${ofSetting}">
      <p><fmt:message key="account.change.setting"/></p>
    </c:when>
    <c:when test="${not hasPassword}">
      <p><fmt:message key="openid.password.none"/><c:if test="${openId.on}"> <a href="${links.to('OpenIdLinkController#show')}"><fmt:message key="openid.password"/></a></c:if></p>
    </c:when>
    <c:when test="${not recent}">
      <p><fmt:message key="account.confirm"/></p>
      <p><a class="button" href="${links.andBack('ConfirmationController#form', links.to('AccountController#show'))}"><fmt:message key="confirm.title"/></a></p>
    </c:when>
    <c:otherwise>
      <p><fmt:message key="account.change.text"/></p>
      <form method="post" action="${links.to('AccountController#updatePassword')}" novalidate>
        <t:csrf/>
        <%-- password managers read here whose password it is --%>
        <input type="text" autocomplete="username" value="<c:out value="${signedIn.name}"/>" hidden readonly>
        <t:field name="oldPassword" label="account.oldPassword" type="password" autocomplete="current-password" required="true"/>
        <t:field name="password" label="account.newPassword" type="password" hint="account.password.hint" min="${NewPassword.MIN}" max="${NewPassword.MAX}"
            autocomplete="new-password" required="true"/>
        <t:field name="password2" label="account.newPassword2" type="password" autocomplete="new-password" required="true"/>
        <button><fmt:message key="account.change"/></button>
      </form>
    </c:otherwise>
  </c:choose>
  <h2><fmt:message key="email.title"/></h2>
  <c:choose>
    <c:when test="${not hasPassword}">
      <p><fmt:message key="openid.password.first"/></p>
    </c:when>
    <c:when test="${mailed or not empty form.email}">
      <c:if test="${not empty unconfirmed}">
        <p class="note" role="note">${messages.html('email.unconfirmed', unconfirmed)}</p>
      </c:if>
      <c:choose>
        <c:when test="${recent}">
          <form method="post" action="${links.to('EmailController#update')}" novalidate>
            <t:csrf/>
            <t:field name="email" label="email.field" type="email" value="${form.email}" hint="email.hint.change"
                autocomplete="email" spellcheck="false" autocapitalize="none"/>
            <t:field name="emailPassword" label="email.password" type="password" autocomplete="current-password" required="true"/>
            <button><fmt:message key="email.update"/></button>
          </form>
        </c:when>
        <c:otherwise>
          <c:if test="${not empty form.email}"><p><bdi><c:out value="${form.email}"/></bdi></p></c:if>
          <p><a href="${links.andBack('ConfirmationController#form', links.to('AccountController#show'))}"><fmt:message key="account.confirm.email"/></a></p>
        </c:otherwise>
      </c:choose>
    </c:when>
    <c:otherwise>
      <p><fmt:message key="email.off"/></p>
    </c:otherwise>
  </c:choose>
</t:page>

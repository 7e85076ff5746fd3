<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.Username" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="openid.choice">
  <p>${messages.html('openid.choice.text', openId.name)}</p>
  <c:if test="${registrationOffer.open}">
    <h2><fmt:message key="openid.choice.new"/></h2>
    <form method="post" action="${links.to('OpenIdAccountController#create')}" novalidate>
      <t:csrf/>
      <t:field name="username" label="field.username" value="${form.username}" hint="registration.username.hint" min="${Username.MIN}" max="${Username.MAX}"
          autocomplete="username" spellcheck="false" autocapitalize="none" required="true"/>
      <c:if test="${mailed}">
        <t:field name="email" label="email.field" type="email" value="${form.email}" hint="${required ? 'email.hint' : 'email.hint.optional'}"
            autocomplete="email" spellcheck="false" autocapitalize="none" required="${required}"/>
      </c:if>
      <button><fmt:message key="registration.create"/></button>
    </form>
  </c:if>
  <h2><fmt:message key="openid.choice.own"/></h2>
  <p><fmt:message key="openid.choice.own.text"/></p>
  <form method="post" action="${links.to('OpenIdAccountController#link')}" novalidate>
    <t:csrf/>
    <t:field name="account" label="field.username" value="${linking.account}"
        autocomplete="username" spellcheck="false" autocapitalize="none" required="true"/>
    <t:field name="password" label="account.password" type="password" autocomplete="current-password" required="true"/>
    <button class="quiet"><fmt:message key="openid.choice.link"/></button>
  </form>
</t:page>
